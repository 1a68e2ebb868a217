package org.askexpert.planning;

import org.askexpert.shared.Coded;

/** What becomes of a question whose expert is away. */
enum WorkDecision implements Coded {
    KEEP,
    SUBSTITUTE,
    GIVE_BACK
}
