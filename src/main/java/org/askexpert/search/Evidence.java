package org.askexpert.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;

/** What all entries of one state of the index hold of the clues of a text. */
class Evidence {

    private final IndexSearcher searcher;
    private final double[] found;
    private double all;

    Evidence(IndexReader reader) {
        searcher = new IndexSearcher(reader);
        found = new double[reader.maxDoc()];
    }

    /** Takes the weightiest of these clues. */
    void take(List<Clue> clues, KnownWords known) throws IOException {
        List<Weighed> weighed = new ArrayList<>();
        for (Clue clue : clues)
            weighed.add(new Weighed(clue, clue.bearing() * rarity(known.entriesWith(clue.stems()))));
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        for (Weighed one : weighed.subList(0, Math.min(Fit.MOST_CLUES, weighed.size()))) take(one.clue());
    }

    /** At most so many that hold anything, the best first. */
    List<Scored> best(int most) {
        return IntStream.range(0, found.length)
                .filter(document -> found[document] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer document) -> found[document])
                        .reversed())
                .limit(most)
                .map(document ->
                        new Scored(document, found[document], Fit.score(found[document] / all, found[document])))
                .toList();
    }

    private void take(Clue clue) throws IOException {
        byte[] itself = new byte[found.length];
        byte[] another = new byte[found.length];
        mark(clue.stems(), itself);
        for (List<String> meaning : clue.sameMeaning()) mark(meaning, another);
        int holding = 0;
        for (int i = 0; i < found.length; i++) {
            if ((itself[i] | another[i]) != 0) holding++;
        }
        double weight = clue.bearing() * rarity(holding);
        all += weight;
        for (int i = 0; i < found.length; i++) {
            if ((itself[i] | another[i]) == 0) continue;
            double sameMeaning = Fit.SAME_MEANING * Fit.grade(itself[i] | another[i]);
            found[i] += weight * Math.max(Fit.grade(itself[i]), sameMeaning);
        }
    }

    private void mark(List<String> stems, byte[] places) throws IOException {
        for (Place place : Place.values()) {
            Query query = query(place.field(), stems);
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) mark(scorer.iterator(), leaf, place, places);
            }
        }
    }

    private static void mark(DocIdSetIterator hits, LeafReaderContext leaf, Place place, byte[] places)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (live == null || live.get(hit)) places[leaf.docBase + hit] |= place.bit();
        }
    }

    private static Query query(String field, List<String> stems) {
        if (stems.size() == 1) return new TermQuery(new Term(field, stems.get(0)));
        return new PhraseQuery(field, stems.toArray(String[]::new));
    }

    private record Weighed(Clue clue, double weight) {}

    /** How much one document of the index holds, and how well it fits. */
    record Scored(int document, double found, double score) {}

    private double rarity(int holding) {
        return Fit.rarity(holding, searcher.getIndexReader().numDocs());
    }
}
