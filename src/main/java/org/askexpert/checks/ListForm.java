package org.askexpert.checks;

import java.util.List;

/** A list as an editor typed it. */
interface ListForm {

    /** The version that was read before typing, 0 for none. */
    int read();

    List<ListLine> typed();

    /** The same words, now over this version. */
    ListForm after(int newest);
}
