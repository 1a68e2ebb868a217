package org.askexpert.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;

/** Which words the archive knows, and which of them somebody may have meant. */
@Component
class Spelling {

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
            return new KnownWords(reader).entriesWith(stems) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The word of the archive most like this one; of several the most frequent. */
    Optional<String> nearest(String typed) {
        List<String> written = words.asWritten(typed);
        if (written.size() != 1 || written.get(0).length() < SHORTEST) return Optional.empty();
        try (IndexReader reader = reader()) {
            return new KnownWords(reader).nearest(written.get(0), mistakesIn(written.get(0)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many letters of a word may differ: none of a short one, two of a long one. */
    static int mistakesIn(String word) {
        if (word.length() < SHORTEST) return 0;
        return word.length() <= SHORT ? 1 : 2;
    }

    private IndexReader reader() {
        return index.scope().extension(LuceneExtension.get()).openIndexReader();
    }
}
