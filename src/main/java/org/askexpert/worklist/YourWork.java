package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Stage;
import org.askexpert.shared.Page;

/** The task list by what to do next. */
record YourWork(
        List<WorkRow> offers,
        List<WorkRow> toWrite,
        List<WorkRow> returned,
        Stretch toReview,
        Stretch open,
        List<WorkRow> waiting) {

    /** The first of a list, and where the rest starts. */
    record Stretch(List<WorkRow> rows, String next) {}

    static YourWork of(List<DeskRow> mine, Page<DeskRow> toReview, Page<DeskRow> open) {
        return new YourWork(
                mine.stream()
                        .filter(row -> row.stage() == Stage.OFFERED)
                        .map(WorkRow::of)
                        .sorted(WorkRow.BY_DUE)
                        .toList(),
                writing(mine, false),
                writing(mine, true),
                new Stretch(toReview.items().stream().map(WorkRow::toReview).toList(), toReview.next()),
                new Stretch(open.items().stream().map(WorkRow::of).toList(), open.next()),
                mine.stream()
                        .filter(row -> row.stage() != Stage.OFFERED && !WorkRow.isWriting(row))
                        .map(WorkRow::of)
                        .toList());
    }

    private static List<WorkRow> writing(List<DeskRow> mine, boolean returned) {
        return mine.stream()
                .filter(row -> WorkRow.isWriting(row) && row.returned() == returned)
                .map(WorkRow::toWrite)
                .sorted(WorkRow.BY_DUE)
                .toList();
    }

    public boolean isEmpty() {
        return offers.isEmpty()
                && toWrite.isEmpty()
                && returned.isEmpty()
                && toReview.rows().isEmpty()
                && open.rows().isEmpty()
                && waiting.isEmpty();
    }
}
