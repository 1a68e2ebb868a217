package org.askexpert.kept;

import java.util.List;

/** A room that has many lists whose versions are kept here says so once. */
public interface KeptLists {

    List<KeptList> lists();
}
