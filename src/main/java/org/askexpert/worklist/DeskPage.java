package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.DeskRow;
import org.askexpert.topic.TopicTree;

/**
 * A stretch of a list.
 *
 * @param previous reference to go back before, or null at the beginning
 * @param next reference to go on behind, or null at the end
 * @param topics all there are, to choose from
 */
public record DeskPage(List<DeskRow> rows, String previous, String next, TopicTree topics) {
    public DeskPage {
        rows = List.copyOf(rows);
    }
}
