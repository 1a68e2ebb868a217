package org.askexpert.recheck;

import java.time.Instant;

/** Where a list by date goes on: the date and key of a row. */
record Place(Instant due, long key) {

    static final Place START = new Place(Instant.EPOCH, 0);

    /** What an address says wrongly is the beginning. */
    static Place from(String sent) {
        if (sent == null || !sent.matches("\\d{1,11}\\.\\d{1,18}")) return START;
        int dot = sent.indexOf('.');
        return new Place(
                Instant.ofEpochSecond(Long.parseLong(sent.substring(0, dot))), Long.parseLong(sent.substring(dot + 1)));
    }

    String sent() {
        return due.getEpochSecond() + "." + key;
    }
}
