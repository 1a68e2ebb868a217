package org.askexpert.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes out what a text is about, be it a title or a long letter. */
@Component
class ReadClues {

    private static final int MOST_MISTAKES = 12;
    private static final int SHORTEST_WITH_A_MISTAKE = 5;
    private static final int SHORTEST_WITH_TWO = 8;

    private final Stemming stemming;
    private final Synonyms synonyms;

    ReadClues(Stemming stemming, Synonyms synonyms) {
        this.stemming = stemming;
        this.synonyms = synonyms;
    }

    /** Every word of the text and every term in it, each once. */
    List<Clue> clues(String text, KnownWords known) throws IOException {
        Synonyms.Table same = synonyms.now();
        List<String> written = new ArrayList<>(stemming.asWritten(text));
        List<String> stems = new ArrayList<>(stemming.stems(text));
        correct(written, stems, same, known);
        Map<List<String>, Clue> clues = new LinkedHashMap<>();
        boolean[] inTerm = new boolean[stems.size()];
        for (int from = 0; from < stems.size(); ) {
            int to = endOfTerm(stems, from, same);
            if (to > from + 1) keep(clues, clue(stems.subList(from, to), Fit.TERM, same));
            for (int i = from; to > from + 1 && i < to; i++) inTerm[i] = true;
            from = to;
        }
        for (int i = 0; i < stems.size(); i++) keep(clues, word(stems.get(i), written.get(i), inTerm[i], same));
        return List.copyOf(clues.values());
    }

    /** Words nobody knows become the ones that were meant. */
    private void correct(List<String> written, List<String> stems, Synonyms.Table same, KnownWords known)
            throws IOException {
        Map<String, String> meant = new HashMap<>();
        for (int i = 0; i < stems.size(); i++) {
            String word = written.get(i);
            if (EverydayWords.contain(word) || same.knows(List.of(stems.get(i)))) continue;
            if (!meant.containsKey(word)
                    && meant.size() < MOST_MISTAKES
                    && known.entriesWith(List.of(stems.get(i))) == 0) {
                meant.put(word, known.nearest(word, mistakesIn(word)).orElse(word));
            }
            if (meant.getOrDefault(word, word).equals(word)) continue;
            written.set(i, meant.get(word));
            stems.set(i, stemming.stems(meant.get(word)).get(0));
        }
    }

    /** Fewer than the search box forgives: nobody sees here what a word was taken for. */
    private static int mistakesIn(String word) {
        if (word.length() < SHORTEST_WITH_A_MISTAKE) return 0;
        return word.length() < SHORTEST_WITH_TWO ? 1 : 2;
    }

    private static Clue word(String stem, String written, boolean inTerm, Synonyms.Table same) {
        List<String> stems = List.of(stem);
        boolean everyday = EverydayWords.contain(written);
        double share = inTerm ? Fit.PART_OF_TERM : 1;
        if (everyday) return new Clue(stems, List.of(), share * Fit.EVERYDAY);
        boolean isTerm = same.knows(stems);
        // inside a longer term it means something else: "pins and needles" are no needles
        if (inTerm) return new Clue(stems, List.of(), share * (isTerm ? Fit.TERM : Fit.WORD));
        return clue(stems, isTerm ? Fit.TERM : Fit.WORD, same);
    }

    private static Clue clue(List<String> stems, double bearing, Synonyms.Table same) {
        return new Clue(stems, same.stemsOf(stems), bearing);
    }

    private static int endOfTerm(List<String> stems, int from, Synonyms.Table same) {
        for (int to = Math.min(stems.size(), from + same.longest()); to > from + 1; to--) {
            if (same.knows(stems.subList(from, to))) return to;
        }
        return from + 1;
    }

    private static void keep(Map<List<String>, Clue> clues, Clue clue) {
        clues.merge(clue.stems(), clue, (one, other) -> other.bearing() > one.bearing() ? other : one);
    }
}
