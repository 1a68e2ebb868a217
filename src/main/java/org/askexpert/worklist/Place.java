package org.askexpert.worklist;

/** Where a stretch of a list begins: behind one question, before one, or, with neither, at the beginning. */
public record Place(String after, String before) {

    public static final Place START = new Place(null, null);

    boolean isBackwards() {
        return named(after) == null && named(before) != null;
    }

    /** The reference somebody typed, or null. */
    String typed() {
        return named(after) != null ? after : named(before);
    }

    private static String named(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
