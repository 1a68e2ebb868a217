package org.askexpert.passage;

/** Whether answers may still use a passage. */
enum PassageState {
    CURRENT,
    /** No longer offered; answers that hold its words keep them. */
    RETIRED
}
