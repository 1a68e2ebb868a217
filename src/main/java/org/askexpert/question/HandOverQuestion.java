package org.askexpert.question;

import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An expert passes a question on to a named colleague of its topic, who is offered it with clocks of their own. */
@UseCase
public class HandOverQuestion {

    private final Desk desk;
    private final ClockMaker clocks;
    private final FindColleagues colleagues;
    private final EditorialProcess process;

    HandOverQuestion(Desk desk, ClockMaker clocks, FindColleagues colleagues, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.process = process;
    }

    /** @param expert handle of somebody else who answers for the topic */
    public void handOver(Reference reference, String expert, Viewer me) {
        Question question = desk.open(reference, me);
        PersonId from = Desk.person(me);
        question.way().mustBeAt(Stage.DRAFTING);
        question.holding().refuseOthers(from);
        PersonId to = colleagues.of(reference, me).stream()
                .filter(colleague -> colleague.handle().equals(expert))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("expert", "Choose a colleague from the list"))
                .id();
        question.offers()
                .handOver(from, to, clocks.from(desk.now(), question.triage().lane()), desk.now());
        desk.done("hand-over", question, me, null);
        process.reassigned(reference, true);
    }
}
