package org.askexpert.lists;

import org.askexpert.kept.FindOwnedList;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes an older version of a list count again, as a new one. */
@UseCase
class BringListBack {

    private final FindOwnedList find;

    BringListBack(FindOwnedList find) {
        this.find = find;
    }

    /**
     * Brings it back.
     *
     * @param number the version to bring back
     * @param read the newest one that the editor saw
     * @return the page of the list
     */
    public String bringBack(String code, int number, int read, Viewer me) {
        var list = find.list(code, me);
        list.bringBack(number, read, me);
        return list.address();
    }
}
