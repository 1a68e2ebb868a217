package org.askexpert.routing;

import org.askexpert.question.Lane;

/** The door to the decision tables that name the pool an expert is chosen from, and who in it may be asked. */
public interface RoutingRules {

    /**
     * Names the pool.
     *
     * @param expertFree whether one who answers for the topic itself could take it
     * @return {@code topic}, {@code topic-and-parent} or {@code nobody}
     */
    String pool(Lane lane, boolean topicKnown, boolean expertFree);

    /** Whether experts on probation may be asked. */
    boolean asksOnProbation(Lane lane, boolean sensitiveTopic);
}
