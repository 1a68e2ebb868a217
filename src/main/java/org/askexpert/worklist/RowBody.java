package org.askexpert.worklist;

import java.time.Instant;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Lane;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;

/** A question in a list, as programs read it. */
record RowBody(
        Reference reference,
        String title,
        String topic,
        Stage stage,
        Lane lane,
        String assignee,
        Instant respondBy,
        Instant finishBy,
        int revision) {

    static RowBody of(DeskRow row) {
        return new RowBody(
                row.reference(),
                row.title(),
                row.topic(),
                row.stage(),
                row.lane(),
                row.assignee(),
                row.respondBy(),
                row.finishBy(),
                row.revision());
    }
}
