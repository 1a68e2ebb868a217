package org.askexpert.text;

/** Where two lists differ: these units of the one gave way to those of the other; one of both may be none. */
record Stretch(int from, int to, int newFrom, int newTo) {

    static Stretch reaching(Stretch first, Stretch last) {
        return new Stretch(first.from, last.to, first.newFrom, last.newTo);
    }
}
