package org.askexpert.recheck;

import java.time.Instant;

/** What a second person said of a proposal. */
record LookView(int proposal, RecheckVerdict verdict, String words, String reviewer, Instant at) {}
