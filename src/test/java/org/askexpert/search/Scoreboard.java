package org.askexpert.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.askexpert.search.Labelled.Half;

/** Counts hits, and how well the best scores tell questions with an answer from those without. */
class Scoreboard {

    private final Half half;
    private final List<Double> fitting = new ArrayList<>();
    private final List<Double> strange = new ArrayList<>();
    private int first;
    private int amongFive;

    Scoreboard(Half half) {
        this.half = half;
    }

    void add(Labelled question, List<Ranked> found) {
        double best = found.isEmpty() ? 0 : found.get(0).score();
        if (question.fits() == null) {
            strange.add(best);
            return;
        }
        fitting.add(best);
        List<String> keys = found.stream().map(Ranked::key).toList();
        if (keys.indexOf(question.fits()) == 0) first++;
        if (keys.contains(question.fits())) amongFive++;
    }

    double hitAt1() {
        return (double) first / fitting.size();
    }

    double hitAt5() {
        return (double) amongFive / fitting.size();
    }

    /** How often a question with an answer scores above one without; draws count half. */
    double auc() {
        double won = 0;
        for (double one : fitting) {
            for (double other : strange) won += one > other ? 1 : one == other ? 0.5 : 0;
        }
        return won / fitting.size() / strange.size();
    }

    /** Questions without an answer that get none. */
    double silent() {
        return (double) strange.stream().filter(best -> best == 0).count() / strange.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s half, %d fit, %d do not: hit@1 %.3f, hit@5 %.3f, AUC %.3f, silent %.2f",
                half,
                fitting.size(),
                strange.size(),
                hitAt1(),
                hitAt5(),
                auc(),
                silent());
    }
}
