package org.askexpert.checks;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Brings an older version of a list back, as a new version. */
@UseCase
class RestoreList {

    private final CheckLists lists;
    private final SaveList save;

    RestoreList(CheckLists lists, SaveList save) {
        this.lists = lists;
        this.save = save;
    }

    /**
     * Restores it.
     *
     * @param number the version to bring back
     * @param read the newest one that the editor saw
     */
    void restore(ListKind kind, int number, int read, Viewer me) {
        me.mustBe(Role.EDITOR);
        CheckList older = lists.numbered(kind, number).orElseThrow(Problem::unknown);
        save.save(kind, read, older.lines(), me);
    }
}
