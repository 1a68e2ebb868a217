package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** What triage and routing need to know of a question. */
@UseCase
public class FindRoutingFacts {

    private final Questions questions;
    private final Scopes scopes;

    FindRoutingFacts(Questions questions, Scopes scopes) {
        this.questions = questions;
        this.scopes = scopes;
    }

    public RoutingFacts facts(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = questions.seenBy(scopes.of(system), reference);
        Asked asked = question.asked();
        return new RoutingFacts(
                asked.title(),
                asked.body(),
                asked.topic(),
                asked.language(),
                question.triage().lane(),
                question.holding().lostBy());
    }
}
