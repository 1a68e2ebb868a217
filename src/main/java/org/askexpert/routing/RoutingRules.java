package org.askexpert.routing;

import org.askexpert.question.Lane;

/** The door to the decision table that names the pool an expert is chosen from. */
public interface RoutingRules {

    /** @return {@code topic}, {@code topic-and-parent} or {@code nobody} */
    String pool(Lane lane, boolean topicKnown);
}
