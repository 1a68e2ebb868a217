package org.askexpert.picture;

/** What a step of a process is, as its outline shows. */
public enum Kind {
    START,
    END,
    BOUNDARY,
    BETWEEN,
    GATEWAY,
    TASK,
    SUB_PROCESS;

    /** Whether a circle is drawn for it. */
    public boolean isEvent() {
        return this == START || this == END || this == BOUNDARY || this == BETWEEN;
    }

    /** Whether a line of the equivalent table is worth it: what only holds or sorts others is none. */
    public boolean isStep() {
        return this != GATEWAY && this != SUB_PROCESS;
    }
}
