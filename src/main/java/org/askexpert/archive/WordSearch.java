package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

/** Looks for words in what readers may see, letter by letter; knows no stems and no mistakes in typing. */
@Repository
class WordSearch {

    private static final String HOLDS_EVERY_TERM =
            " and (lower(r.title) like :t%1$d escape '!' or lower(r.question) like :t%1$d escape '!'"
                    + " or lower(r.answer) like :t%1$d escape '!')";
    private static final String IN_TITLE = "case when lower(r.title) like :t%d escape '!' then 1 else 0 end";

    private final EntityManager entities;

    WordSearch(EntityManager entities) {
        this.entities = entities;
    }

    long count(Scope scope, List<String> terms) {
        String query = "select count(*)" + LiveEntries.LIVE + scope.condition() + each(terms, HOLDS_EVERY_TERM, "");
        return bound(entities.createQuery(query, Long.class), scope, terms).getSingleResult();
    }

    /** Those with most words in the title first, then the newest. */
    List<FoundEntry> find(Scope scope, List<String> terms, int from, int most) {
        String query = "select " + FoundEntry.COLUMNS + LiveEntries.LIVE + scope.condition()
                + each(terms, HOLDS_EVERY_TERM, "") + " order by " + each(terms, IN_TITLE, " + ")
                + " desc, e.publishedAt desc, e.id desc";
        return bound(entities.createQuery(query, FoundEntry.class), scope, terms)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    private static String each(List<String> terms, String clause, String between) {
        return IntStream.range(0, terms.size()).mapToObj(clause::formatted).collect(Collectors.joining(between));
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Scope scope, List<String> terms) {
        if (scope.topic() != null) query.setParameter("topic", scope.topic());
        for (int i = 0; i < terms.size(); i++) query.setParameter("t" + i, Terms.pattern(terms.get(i)));
        return query;
    }
}
