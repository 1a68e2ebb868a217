package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Stage;

/**
 * The task list by what to do next.
 *
 * @param more whether the viewer holds more than is shown
 */
record YourWork(
        List<WorkRow> offers,
        List<WorkRow> toWrite,
        List<WorkRow> returned,
        Stretch toReview,
        Stretch open,
        List<WorkRow> waiting,
        boolean more) {

    /** The first of a list, and how many there are. */
    record Stretch(List<WorkRow> rows, long count) {

        static final Stretch NOTHING = new Stretch(List.of(), 0);

        public boolean isCut() {
            return count > rows.size();
        }
    }

    static YourWork of(List<DeskRow> mine, boolean more, Stretch toReview, Stretch open) {
        return new YourWork(
                mine.stream()
                        .filter(row -> row.stage() == Stage.OFFERED)
                        .map(WorkRow::of)
                        .toList(),
                writing(mine, false),
                writing(mine, true),
                toReview,
                open,
                mine.stream()
                        .filter(row -> row.stage() != Stage.OFFERED && !WorkRow.isWriting(row))
                        .map(WorkRow::of)
                        .toList(),
                more);
    }

    private static List<WorkRow> writing(List<DeskRow> mine, boolean returned) {
        return mine.stream()
                .filter(row -> WorkRow.isWriting(row) && row.returned() == returned)
                .map(WorkRow::toWrite)
                .toList();
    }

    /** How many wait for the viewer's answer. */
    public int answers() {
        return offers.size() + toWrite.size();
    }

    public boolean isEmpty() {
        return answers() == 0
                && returned.isEmpty()
                && toReview.rows().isEmpty()
                && open.rows().isEmpty()
                && waiting.isEmpty();
    }
}
