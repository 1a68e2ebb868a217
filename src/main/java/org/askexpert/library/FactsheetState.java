package org.askexpert.library;

/** Whether readers see a factsheet. */
enum FactsheetState {
    CURRENT,
    /** No longer ours to point to; answers that cite it name it without a link. */
    RETIRED
}
