package org.askexpert.kept;

import java.util.List;

/** A room that has lists which editors own says here which. */
public interface OwnedLists {

    List<OwnedList> lists();
}
