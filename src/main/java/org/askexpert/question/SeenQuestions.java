package org.askexpert.question;

import jakarta.persistence.EntityManager;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Lets rooms that only show read beside the aggregate, never more than the viewer may see. */
@Component
public class SeenQuestions {

    private final EntityManager entities;
    private final Scopes scopes;

    SeenQuestions(EntityManager entities, Scopes scopes) {
        this.entities = entities;
        this.scopes = scopes;
    }

    /**
     * One question in the viewer's sight.
     *
     * @throws Problem unknown, where there is none or it is not for this viewer
     */
    public SeenQuestion one(Reference reference, Viewer me) {
        SeenQuestion question = new SeenQuestion(entities, scopes.of(me), reference);
        if (question.rows("select q.id from Question q", "", Long.class).isEmpty()) throw Problem.unknown();
        return question;
    }
}
