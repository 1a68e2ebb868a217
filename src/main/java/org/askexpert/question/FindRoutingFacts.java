package org.askexpert.question;

import org.askexpert.shared.Role;
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
        return read(reference, system);
    }

    /** The same for an editor who looks for an expert by hand. */
    public RoutingFacts byHand(Reference reference, Viewer me) {
        me.mustBe(Role.EDITOR);
        return read(reference, me);
    }

    private RoutingFacts read(Reference reference, Viewer me) {
        Question question = questions.seenBy(scopes.of(me), reference);
        Asked asked = question.asked();
        return new RoutingFacts(
                asked.title(),
                asked.body(),
                asked.topic(),
                asked.language(),
                asked.publish(),
                question.triage().lane(),
                question.holding().lostBy());
    }
}
