package org.askexpert.search;

/** Where in an entry a clue can be. */
enum Place {
    TITLE(IndexFields.TITLE),
    QUESTION(IndexFields.QUESTION),
    ANSWER(IndexFields.ANSWER);

    private final String field;

    Place(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** One bit each, so that a number holds a set of places. */
    byte bit() {
        return (byte) (1 << ordinal());
    }
}
