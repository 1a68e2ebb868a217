package org.askexpert.question;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /**
     * Titles of those among these that the viewer may see, by reference.
     *
     * @param codes references; what is none, or unknown, is left out
     */
    public Map<String, String> titles(Collection<String> codes, Viewer me) {
        List<Reference> references =
                codes.stream().flatMap(SeenQuestions::reference).toList();
        if (references.isEmpty()) return Map.of();
        return SeenQuestion.titles(entities, scopes.of(me), references);
    }

    private static Stream<Reference> reference(String code) {
        try {
            return Stream.of(new Reference(code));
        } catch (IllegalArgumentException other) {
            return Stream.empty();
        }
    }
}
