package org.askexpert.routing;

import org.askexpert.people.PersonId;
import org.askexpert.question.FindRoutingFacts;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Whether the one who stands in for an expert knows a question's topic and could take it now. */
@UseCase
@Transactional(readOnly = true)
public class FindSubstitute {

    private final FindRoutingFacts questions;
    private final Pools pools;

    FindSubstitute(FindRoutingFacts questions, Pools pools) {
        this.questions = questions;
        this.pools = pools;
    }

    public boolean isFree(Reference reference, PersonId substitute, Viewer system) {
        return pools.of(questions.facts(reference, system), system).withParents().stream()
                .anyMatch(candidate -> candidate.id().equals(substitute) && candidate.fits());
    }
}
