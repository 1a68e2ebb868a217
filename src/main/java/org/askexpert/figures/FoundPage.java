package org.askexpert.figures;

import java.util.List;

/**
 * Up to 20 lines of a list.
 *
 * @param next key to go on from, or null at the end
 */
public record FoundPage(List<FoundQuestion> rows, Long next) {

    static FoundPage of(List<FoundQuestion> found) {
        int shown = Math.min(FoundQuestions.ASKED_FOR - 1, found.size());
        Long next = found.size() > shown ? found.get(shown - 1).key() : null;
        return new FoundPage(List.copyOf(found.subList(0, shown)), next);
    }
}
