package org.askexpert.shared;

/** An exception as the log may show it: types and places, no messages, which could repeat what somebody typed. */
final class Silenced extends RuntimeException {

    private Silenced(Throwable thrown, Throwable cause) {
        super(thrown.getClass().getName(), cause, false, true);
        setStackTrace(thrown.getStackTrace());
    }

    static Silenced of(Throwable thrown) {
        return of(thrown, 12);
    }

    private static Silenced of(Throwable thrown, int depth) {
        Throwable cause = thrown.getCause();
        return new Silenced(thrown, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }
}
