package org.askexpert.question;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A question somebody may see, open for queries; each of them asks for the viewer's scope again. */
public final class SeenQuestion {

    private static final String SIGHT = Questions.SEEN.replaceAll(":#\\{#scope\\.(\\w+)}", ":see_$1");
    private static final String SEEN = " where q.reference = :reference and " + SIGHT;

    private final EntityManager entities;
    private final Scope scope;
    private final Reference reference;

    SeenQuestion(EntityManager entities, Scope scope, Reference reference) {
        this.entities = entities;
        this.scope = scope;
        this.reference = reference;
    }

    public Reference reference() {
        return reference;
    }

    /**
     * Reads rows that belong to the question.
     *
     * @param select JPQL up to the condition, with the question under the alias {@code q}
     * @param rest what follows the condition: a further one, beginning with {@code and}, an order, or nothing
     */
    public <T> List<T> rows(String select, String rest, Class<T> type) {
        return seeing(entities.createQuery(select + SEEN + " " + rest, type), scope)
                .setParameter("reference", reference)
                .getResultList();
    }

    static Map<String, String> titles(EntityManager entities, Scope scope, List<Reference> references) {
        String select = "select q.reference, q.asked.title from Question q where q.reference in :references and ";
        return seeing(entities.createQuery(select + SIGHT, Object[].class), scope)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Reference) row[0]).code(), row -> (String) row[1]));
    }

    private static <T> TypedQuery<T> seeing(TypedQuery<T> query, Scope scope) {
        return query.setParameter("see_all", scope.all())
                .setParameter("see_reviewer", scope.reviewer())
                .setParameter("see_expert", scope.expert())
                .setParameter("see_me", scope.me())
                .setParameter("see_topics", scope.topics());
    }
}
