package org.askexpert.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of one state of the index. */
class KnownWords {

    private final IndexReader reader;

    KnownWords(IndexReader reader) {
        this.reader = reader;
    }

    /** How many entries hold the rarest of these stems, about. */
    int entriesWith(List<String> stems) throws IOException {
        int fewest = Integer.MAX_VALUE;
        for (String stem : stems) {
            int most = 0;
            for (Place place : Place.values()) most = Math.max(most, reader.docFreq(new Term(place.field(), stem)));
            fewest = Math.min(fewest, most);
        }
        return fewest;
    }

    /** The other word that needs the fewest changes to become this one; of several the most frequent. */
    Optional<String> nearest(String asWritten, int mistakes) throws IOException {
        if (mistakes == 0) return Optional.empty();
        Map<String, Candidate> found = new HashMap<>();
        for (Place place : Place.values()) collect(place.field() + IndexFields.EXACTLY, asWritten, mistakes, found);
        return found.values().stream()
                .max(Comparator.comparing(Candidate::mistakes)
                        .reversed()
                        .thenComparing(Candidate::entries)
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private void collect(String field, String word, int mistakes, Map<String, Candidate> found) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return;
        var near = new FuzzyTermsEnum(terms, new Term(field, word), mistakes, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            Candidate one = Candidate.of(term.utf8ToString(), word, near);
            if (!one.word().equals(word)) found.merge(one.word(), one, Candidate::and);
        }
    }

    private record Candidate(String word, int mistakes, int entries) {

        /** The boost is 1 less the mistakes' share of the shorter word. */
        static Candidate of(String found, String word, FuzzyTermsEnum near) throws IOException {
            int letters = Math.min(found.codePointCount(0, found.length()), word.codePointCount(0, word.length()));
            return new Candidate(found, Math.round((1 - near.getBoost()) * letters), near.docFreq());
        }

        Candidate and(Candidate inAnotherField) {
            return new Candidate(word, mistakes, entries + inAnotherField.entries);
        }
    }
}
