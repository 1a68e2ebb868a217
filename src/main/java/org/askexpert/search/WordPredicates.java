package org.askexpert.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.topic.TopicId;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.TermsPredicateOptionsStep;

/**
 * Says to the index what somebody looks for. A word in the title weighs most, one in the answer least; a word as it was
 * typed more than another form of it.
 */
final class WordPredicates {

    private static final float TITLE = 6;
    private static final float QUESTION = 2;
    private static final float AS_TYPED = 0.5f;
    private static final float SAME_MEANING = 0.7f;
    private static final float SHELVED_THERE = 0.5f;
    private static final float MISSPELT = 0.6f;
    private static final float ALL_TOGETHER = 4;
    private static final int WORDS_BETWEEN = 2;
    /** Each similar word stands for fifty others in each of three fields. */
    private static final int MOST_SIMILAR = 6;

    private final SearchPredicateFactory index;
    private final List<Concept> wanted;
    private final Set<Concept> misspelt;

    /** @param concepts as read; common words among them only tell titles apart */
    WordPredicates(SearchPredicateFactory index, List<Concept> concepts) {
        this.index = index;
        this.wanted = concepts.stream().filter(concept -> !concept.common()).toList();
        this.misspelt =
                wanted.stream().filter(Concept::isMisspelt).limit(MOST_SIMILAR).collect(Collectors.toSet());
    }

    /**
     * @param atLeast how many of the wanted words must occur
     * @param lenient whether a word the archive does not know may be a similar one
     * @param shelves topics to look in, or null for all
     */
    PredicateFinalStep holding(int atLeast, boolean lenient, String typed, Set<TopicId> shelves) {
        var some = index.bool().minimumShouldMatchNumber(atLeast);
        for (Concept concept : wanted) some.should(occurs(concept, lenient));
        var all = index.bool().must(some);
        for (Concept concept : wanted) all.should(asTyped(concept));
        all.should(index.phrase()
                .field(IndexFields.TITLE + IndexFields.EXACTLY)
                .matching(typed)
                .slop(WORDS_BETWEEN)
                .boost(ALL_TOGETHER));
        if (shelves != null) all.filter(in(shelves));
        return all;
    }

    private PredicateFinalStep occurs(Concept concept, boolean lenient) {
        var any = index.bool().should(itself(concept));
        for (String same : concept.sameMeaning()) any.should(anywhere(same, SAME_MEANING));
        if (!concept.topics().isEmpty()) {
            any.should(in(concept.topics()).constantScore().boost(SHELVED_THERE));
        }
        if (lenient && misspelt.contains(concept)) any.should(similar(concept.text()));
        return any;
    }

    private PredicateFinalStep itself(Concept concept) {
        if (concept.quoted() || concept.words().size() == 1) return anywhere(concept.text(), 1);
        var term = index.bool();
        for (String word : concept.words()) term.must(anywhere(word, 1));
        return term;
    }

    private PredicateFinalStep anywhere(String words, float weight) {
        return index.phrase()
                .field(IndexFields.TITLE)
                .boost(TITLE)
                .field(IndexFields.QUESTION)
                .boost(QUESTION)
                .field(IndexFields.ANSWER)
                .matching(words)
                .boost(weight);
    }

    private PredicateFinalStep asTyped(Concept concept) {
        return index.phrase()
                .field(IndexFields.TITLE + IndexFields.EXACTLY)
                .boost(TITLE)
                .field(IndexFields.QUESTION + IndexFields.EXACTLY)
                .boost(QUESTION)
                .field(IndexFields.ANSWER + IndexFields.EXACTLY)
                .matching(concept.text())
                .boost(AS_TYPED);
    }

    private PredicateFinalStep similar(String word) {
        return index.match()
                .field(IndexFields.TITLE)
                .boost(TITLE)
                .field(IndexFields.QUESTION)
                .boost(QUESTION)
                .field(IndexFields.ANSWER)
                .matching(word)
                .fuzzy(Spelling.mistakesIn(word), 1)
                .boost(MISSPELT);
    }

    private TermsPredicateOptionsStep<?> in(Set<TopicId> topics) {
        return index.terms()
                .field(IndexFields.TOPIC)
                .matchingAny(topics.stream().map(TopicId::number).toList());
    }
}
