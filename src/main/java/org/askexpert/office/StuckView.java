package org.askexpert.office;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Bounces;
import org.askexpert.question.Incidents;

/** What an editor should look after, because nothing else will. */
record StuckView(List<Step> steps, List<Bounces.Bounce> bounces, List<Incidents.Trouble> troubles) {

    /** A step out of tries; {@code reason} is one sentence without anybody's words. */
    record Step(String id, String question, Long letter, String step, Instant since, long tries, String reason) {}

    /** How much there is to see, for the link to it. */
    public int size() {
        return steps.size() + troubles.size();
    }
}
