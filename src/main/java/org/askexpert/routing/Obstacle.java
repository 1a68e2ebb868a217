package org.askexpert.routing;

import org.askexpert.shared.Coded;

/** Why the rules do not ask somebody who knows the topic; the first that holds is told. */
enum Obstacle implements Coded {
    /** Only an editor asks somebody who knows other topics. */
    OTHER_TOPIC,
    DECLINED_BEFORE,
    OTHER_LANGUAGE,
    AWAY,
    ON_PROBATION,
    AT_CAPACITY
}
