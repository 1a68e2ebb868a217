package org.askexpert.desk;

import java.time.Instant;

/**
 * An expert an editor can choose.
 *
 * @param fits whether the expert answers for the topic of the question
 * @param lastOffered when something was last offered, or null for never
 */
record ExpertChoice(String handle, String name, boolean fits, long open, Instant lastOffered) {}
