package org.askexpert.kept;

import java.util.List;
import org.askexpert.shared.Viewer;

/** Something that editors own, with all its versions: a list of words, a letter, the settings of the house. */
public interface OwnedList {

    /** Names it in addresses and in the record of who did what. */
    String code();

    /** What people call it. */
    String title();

    /** The page on which it is edited. */
    String address();

    /** So many versions below that number, the newest first; none while it is as it came with the program. */
    List<ListChange> changes(int below, int most, Viewer me);

    /**
     * What it said in that version, a paragraph a line.
     *
     * @throws org.askexpert.shared.Problem unknown, for a version that never was
     */
    String said(int version, Viewer me);

    /**
     * Makes what it said in that version count again, as a new version.
     *
     * @param read the newest version that the editor saw
     * @throws org.askexpert.shared.Problem unknown, or stale where somebody saved meanwhile
     */
    void bringBack(int version, int read, Viewer me);
}
