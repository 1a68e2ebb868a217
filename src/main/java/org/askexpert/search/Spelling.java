package org.askexpert.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;

/** Which words the archive knows, and which of them somebody may have meant. */
@Component
class Spelling {

    private static final List<String> FIELDS = List.of(IndexFields.TITLE, IndexFields.QUESTION, IndexFields.ANSWER);
    private static final int SHORTEST = 4;
    private static final int SHORT = 5;

    private final EntryIndex index;
    private final Stemming words;

    Spelling(EntryIndex index, Stemming words) {
        this.index = index;
        this.words = words;
    }

    /** Whether any entry holds every one of these stems. */
    boolean knows(List<String> stems) {
        try (IndexReader reader = reader()) {
            for (String stem : stems) {
                if (!knows(reader, stem)) return false;
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The word of the archive most like this one; of several the most frequent. */
    Optional<String> nearest(String typed) {
        List<String> written = words.asWritten(typed);
        if (written.size() != 1 || written.get(0).length() < SHORTEST) return Optional.empty();
        try (IndexReader reader = reader()) {
            Map<String, Candidate> found = new HashMap<>();
            for (String field : FIELDS) collect(reader, field + IndexFields.EXACTLY, written.get(0), found);
            return found.values().stream()
                    .max(Comparator.comparing(Candidate::mistakes).reversed().thenComparing(Candidate::entries))
                    .map(Candidate::word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many letters of a word may differ: none of a short one, two of a long one. */
    static int mistakesIn(String word) {
        if (word.length() < SHORTEST) return 0;
        return word.length() <= SHORT ? 1 : 2;
    }

    private static void collect(IndexReader reader, String field, String word, Map<String, Candidate> found)
            throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return;
        var near = new FuzzyTermsEnum(terms, new Term(field, word), mistakesIn(word), 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            Candidate one = Candidate.of(term.utf8ToString(), word, near);
            if (!one.word().equals(word)) found.merge(one.word(), one, Candidate::and);
        }
    }

    private static boolean knows(IndexReader reader, String stem) throws IOException {
        for (String field : FIELDS) {
            if (reader.docFreq(new Term(field, stem)) > 0) return true;
        }
        return false;
    }

    private IndexReader reader() {
        return index.scope().extension(LuceneExtension.get()).openIndexReader();
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
