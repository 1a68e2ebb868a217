package org.askexpert.question;

import java.time.Instant;

/** The two dates of an assignment. */
record Clocks(Instant respondBy, Instant finishBy) {}
