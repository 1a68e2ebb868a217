package org.askexpert.worklist;

import java.time.Instant;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Edition;
import org.askexpert.question.Stage;

/**
 * A question in a list, with the page where its work is done.
 *
 * @param due the next deadline, or null
 * @param free whether the viewer can pick it up
 */
record WorkRow(DeskRow question, String address, Instant due, boolean free) {

    static WorkRow of(DeskRow row) {
        return at(row, "");
    }

    static WorkRow toWrite(DeskRow row) {
        return at(row, "/draft");
    }

    static WorkRow toReview(DeskRow row) {
        return at(row, row.stage() == Stage.IN_REVIEW ? "/review" : "/edition");
    }

    static WorkRow toTriage(DeskRow row) {
        return at(row, "/triage");
    }

    static WorkRow toAssign(DeskRow row) {
        return at(row, "/assignment");
    }

    static WorkRow toPickUp(DeskRow row) {
        return new WorkRow(row, "/desk/" + row.reference(), null, true);
    }

    /** Whether its expert has something to write. */
    static boolean isWriting(DeskRow row) {
        boolean edition = row.stage() == Stage.ANSWERED && row.edition() == Edition.PREPARING;
        return row.stage() == Stage.DRAFTING || edition;
    }

    private static WorkRow at(DeskRow row, String page) {
        return new WorkRow(row, "/desk/" + row.reference() + page, due(row), false);
    }

    /** As the database sorts: {@code question.due_at}. */
    private static Instant due(DeskRow row) {
        if (!row.stage().isOpen() || row.stage() == Stage.AWAITING_ASKER) return null; // then no clock of ours runs
        return row.stage() == Stage.OFFERED ? row.respondBy() : row.finishBy();
    }
}
