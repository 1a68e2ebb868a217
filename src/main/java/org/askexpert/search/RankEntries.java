package org.askexpert.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.askexpert.search.Evidence.Scored;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;

/** The entries that fit a text, the best first. */
@Component
class RankEntries {

    private static final Set<String> SHOWN = Set.of(IndexFields.SLUG, IndexFields.TITLE, IndexFields.EXCERPT);

    private final EntryIndex index;
    private final ReadClues readClues;

    RankEntries(EntryIndex index, ReadClues readClues) {
        this.index = index;
        this.readClues = readClues;
    }

    /** At most so many; none where nothing fits. */
    List<SimilarEntry> best(String text, int most) {
        return best(text, most, 0);
    }

    /** @param near share of what the best holds that each other must hold, too */
    List<SimilarEntry> best(String text, int most, double near) {
        try (IndexReader reader = index.scope().extension(LuceneExtension.get()).openIndexReader()) {
            var known = new KnownWords(reader);
            var evidence = new Evidence(reader);
            evidence.take(readClues.clues(text, known), known);
            return shown(evidence.best(most), near, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<SimilarEntry> shown(List<Scored> best, double near, IndexReader reader) throws IOException {
        if (best.isEmpty() || best.get(0).score() < Fit.BEST_AT_LEAST) return List.of();
        List<SimilarEntry> entries = new ArrayList<>();
        for (Scored one : best) {
            if (one.score() < Fit.EACH_AT_LEAST
                    || one.found() < near * best.get(0).found()) break;
            Document kept = reader.storedFields().document(one.document(), SHOWN);
            entries.add(new SimilarEntry(
                    kept.get(IndexFields.SLUG),
                    kept.get(IndexFields.TITLE),
                    kept.get(IndexFields.EXCERPT),
                    one.score()));
        }
        return entries;
    }
}
