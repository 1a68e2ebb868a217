package org.askexpert.factor;

import java.time.Instant;

/**
 * The own second factor.
 *
 * @param secret in letters, while it is being set up; else null
 * @param address what an app reads, while it is being set up; else null
 * @param since null until it is set up
 */
record FactorView(boolean required, String secret, String address, Instant since, int codesLeft) {}
