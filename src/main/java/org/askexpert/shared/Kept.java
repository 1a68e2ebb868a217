package org.askexpert.shared;

/**
 * Rows of one table that hold something of a question. Said once by the room that owns them, it serves for showing them
 * and for removing them, so that neither forgets what the other knows.
 *
 * @param condition what finds the rows, with one question mark
 * @param goes whether the rows are deleted when the question is erased
 */
public record Kept(String table, String condition, Object value, Sight sight, boolean goes) {

    /** Who reads the rows when everything held of a question is shown. */
    public enum Sight {
        /** The asker's own words and what we sent: the asker, and whoever answers for the office. */
        ASKER,
        /** Words of staff at work, which nobody has approved for the asker: whoever answers for the office. */
        OFFICE,
        /** Keys and hashes that say nothing. */
        NOBODY
    }

    public static Kept ofAsker(String table, String condition, Object value) {
        return new Kept(table, condition, value, Sight.ASKER, true);
    }

    public static Kept ofStaff(String table, String condition, Object value) {
        return new Kept(table, condition, value, Sight.OFFICE, true);
    }

    public static Kept silent(String table, String condition, Object value) {
        return new Kept(table, condition, value, Sight.NOBODY, true);
    }

    /** What the asker may read, and what goes by other means or not at all. */
    public static Kept shown(String table, String condition, Object value) {
        return new Kept(table, condition, value, Sight.ASKER, false);
    }
}
