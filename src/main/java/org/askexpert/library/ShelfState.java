package org.askexpert.library;

/** Whether a factsheet or study is there to be cited. */
enum ShelfState {
    CURRENT,
    /** No longer ours to point to; answers that cite it name it without a link. */
    RETIRED
}
