package org.askexpert.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What was found so far. The first finder to claim a stretch keeps it, so the surest ones look first. */
final class Findings {

    private final FoldedText text;
    private final BitSet taken = new BitSet();
    private final List<Finding> all = new ArrayList<>();

    Findings(FoldedText text) {
        this.text = text;
    }

    /** Reports a stretch of the folded text, unless a part of it has been claimed. */
    void add(PersonalDataKind kind, int start, int end) {
        if (isTaken(start, end)) return;
        taken.set(start, end);
        all.add(new Finding(kind, text.originalStart(start), text.originalEnd(end)));
    }

    /** Keeps later finders off a stretch that is known to be something harmless, such as an ordinary date. */
    void claim(int start, int end) {
        taken.set(start, end);
    }

    boolean isTaken(int start, int end) {
        int next = taken.nextSetBit(start);
        return next >= 0 && next < end;
    }

    List<Finding> inOrder() {
        all.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(all);
    }
}
