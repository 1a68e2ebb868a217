package org.askexpert.routing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.askexpert.absence.AbsenceView;
import org.askexpert.people.Expert;
import org.askexpert.people.PersonId;

/**
 * What an expert must pass to be asked one question.
 *
 * @param lostBy who declined it, let it expire or lost it
 * @param away who is away now
 * @param foreign who knows the topic, but not the language
 * @param asksOnProbation whether experts on probation may be asked
 */
record Checks(Set<PersonId> lostBy, Map<PersonId, AbsenceView> away, Set<PersonId> foreign, boolean asksOnProbation) {

    /** The first obstacle, or null. */
    Obstacle obstacle(Expert expert, long open) {
        if (lostBy.contains(expert.id())) return Obstacle.DECLINED_BEFORE;
        if (foreign.contains(expert.id())) return Obstacle.OTHER_LANGUAGE;
        if (away.containsKey(expert.id())) return Obstacle.AWAY;
        if (expert.onProbation() && !asksOnProbation) return Obstacle.ON_PROBATION;
        return open >= expert.capacity() ? Obstacle.AT_CAPACITY : null;
    }

    LocalDate awayUntil(Expert expert) {
        AbsenceView absence = away.get(expert.id());
        return absence == null ? null : absence.lastDay();
    }
}
