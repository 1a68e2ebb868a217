package org.askexpert.question;

import java.util.List;
import org.askexpert.shared.Viewer;

/** The door to what answers rest on: which state of an entry or factsheet a source names, and which studies are known. */
public interface Citations {

    /**
     * The same sources, each pinned to the state it was taken from.
     *
     * @param typed clean, in their order
     * @param before those of the revision they follow: what was pinned there stays so
     */
    List<SourceLine> settled(List<SourceLine> typed, List<SourceLine> before, Viewer me);
}
