package org.askexpert.question;

import java.time.Duration;
import java.time.Instant;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor gives the expert more time, or less; every clock that counts to the date moves with it. */
@UseCase
public class ExtendFinishBy {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Desk desk;
    private final EditorialProcess process;

    ExtendFinishBy(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** @throws Problem invalid field {@code finishBy}, where it is missing, past or over a year away */
    public void extend(Reference reference, Instant finishBy, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        question.offers().mustBeHeld();
        if (finishBy == null) throw Problem.invalid("finishBy", "Enter the day by which the answer is due");
        if (!finishBy.isAfter(desk.now())) throw Problem.invalid("finishBy", "Enter a day that is not past");
        if (finishBy.isAfter(desk.now().plus(LONGEST))) throw Problem.invalid("finishBy", "Enter a day within a year");
        question.offers().finishBy(finishBy, desk.now());
        desk.done("extend", question, me, null);
        process.finishByMoved(reference);
    }
}
