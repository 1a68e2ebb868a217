package org.askexpert.search;

/**
 * How well an entry fits a text: every number of it stands here.
 *
 * <p>Each clue of the text weighs its bearing times its {@link #rarity}. An entry holds a {@link #grade} of it, by where the
 * clue stands. <em>Found</em> is the sum of weight times grade, <em>share</em> is that divided by the sum of all weights.
 * {@link #score} turns both into one number that compares across texts: the share alone would let a single common word
 * answer a short question, the sum alone would let a long letter fit anything.
 *
 * <p>Measured by {@code SimilarQuestionsTest} over 224 entries. The numbers were chosen on the tuning half of its questions
 * (130 fit, 50 do not): hit@1 0.846, hit@5 0.954, AUC 0.894. The final half (122 fit, 40 do not): hit@1 0.869, hit@5 0.934,
 * AUC 0.924; plain BM25 there 0.533, 0.713, 0.698. By a second author, 60 entries, 73 fit, 40 do not, seen once before the
 * last words were added: 0.890, 0.918, 0.946; BM25 0.699, 0.836, 0.794.
 */
final class Fit {

    /** Bearing of a word, of one the synonyms know (they are the language of the trade), and of "Tuesday" or "husband". */
    static final double WORD = 1;

    static final double TERM = 1.4;
    static final double EVERYDAY = 0.3;

    /** Share of its bearing that a word keeps inside a longer term. */
    static final double PART_OF_TERM = 0.5;

    /** Worth of a term of the same meaning beside the very words. */
    static final double SAME_MEANING = 0.8;

    /** The weightiest clues of a text that count; what is below them in a long letter is its story. */
    static final int MOST_CLUES = 25;

    /** Nothing fits where the best entry has less than this … */
    static final double BEST_AT_LEAST = 0.15;

    /** … and where it has more, those below this still do not. */
    static final double EACH_AT_LEAST = 0.05;

    /** Related to an entry is what holds at least this share of what the entry itself holds of its own clues. */
    static final double NEAR = 0.24;

    private static final double[] POINTS = {3, 1.5, 0.5};

    /** A small archive says little about what is rare. */
    private static final int SMALL = 200;

    private Fit() {}

    /** How rare a clue is that so many entries hold: 1 where none does, near 0 where all do. */
    static double rarity(int holding, int entries) {
        int all = Math.max(entries, SMALL);
        return Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) / Math.log(1 + (all + 0.5) / 0.5);
    }

    /** How surely an entry is about a clue, 0 to 1; places are bits of {@link Place}. */
    static double grade(int places) {
        double points = 0;
        for (Place place : Place.values()) {
            if ((places & place.bit()) != 0) points += POINTS[place.ordinal()];
        }
        return points / (points + 1);
    }

    /**
     * The chance that an entry fits, 0 to 1: a logistic regression of "fits" on the best entry for each question.
     *
     * @param share of the weight of all clues, 0 to 1
     * @param found weight of what the entry holds
     */
    static double score(double share, double found) {
        return 1 / (1 + Math.exp(-(4.8 * share + 4.3 * Math.log(found + 0.05) + 0.3)));
    }
}
