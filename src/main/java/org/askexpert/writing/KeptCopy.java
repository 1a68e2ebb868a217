package org.askexpert.writing;

import java.time.Instant;
import org.askexpert.question.PenState;

/** What became of typed words: kept as this version and, where the answer is not theirs to write any more, why. */
record KeptCopy(int version, Instant savedAt, PenState pen) {}
