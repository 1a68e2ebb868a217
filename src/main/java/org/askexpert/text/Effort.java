package org.askexpert.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fewest changes between lists, as long as its strength lasts. The search costs the square of how much
 * differs: texts with nothing in common would hold a thread for seconds.
 */
final class Effort implements DiffAlgorithmListener {

    private int left;

    /** @param most steps of the search that all comparisons together may take */
    Effort(int most) {
        this.left = most;
    }

    /** Where the lists differ, from top to bottom; nothing where that would take too long to find out. */
    Optional<List<Stretch>> changes(List<String> older, List<String> newer) {
        Map<String, Integer> numbers = new HashMap<>();
        try {
            return Optional.of(new MyersDiff<Integer>()
                    .computeDiff(numbered(older, numbers), numbered(newer, numbers), this).stream()
                            .map(Effort::stretch)
                            .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                            .toList());
        } catch (Exhausted tooDifferent) {
            return Optional.empty();
        }
    }

    /** Numbers are faster to compare than words. */
    private static List<Integer> numbered(List<String> units, Map<String, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(units.size());
        for (String unit : units) numbered.add(numbers.computeIfAbsent(unit, anew -> numbers.size()));
        return numbered;
    }

    private static Stretch stretch(Change change) {
        return new Stretch(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
    }

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int differences, int most) {
        left -= differences + 1;
        if (left < 0) throw new Exhausted();
    }

    @Override
    public void diffEnd() {}

    private static final class Exhausted extends RuntimeException {
        Exhausted() {
            super("Too different", null, false, false);
        }
    }
}
