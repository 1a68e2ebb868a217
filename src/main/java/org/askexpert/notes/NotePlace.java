package org.askexpert.notes;

import org.askexpert.shared.Coded;

/** The page somebody wrote a note on, and comes back to. */
enum NotePlace implements Coded {
    QUESTION(""),
    DRAFT("/draft"),
    REVIEW("/review"),
    EDITION("/edition"),
    NOTES("/notes");

    private final String page;

    NotePlace(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }
}
