package org.askexpert.checks;

import java.util.List;

/** A list as it stands, with all its versions, the newest first. */
record ListView(List<ListLine> lines, List<Saved> versions) {

    /** A version with the name of who saved it, or null where the program brought it. */
    record Saved(int number, String by, java.time.Instant at) {}

    ListView {
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
    }

    public int version() {
        return versions.get(0).number();
    }
}
