package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor gives a question to an expert by hand, or takes it from one; with no expert named the rules choose. */
@UseCase
public class AssignExpert {

    private final Desk desk;
    private final ClockMaker clocks;
    private final NamedExpert experts;
    private final EditorialProcess process;

    AssignExpert(Desk desk, ClockMaker clocks, NamedExpert experts, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.experts = experts;
        this.process = process;
    }

    /**
     * Assigns the question.
     *
     * @param expert handle, or null to let the rules choose
     */
    public void assign(Reference reference, String expert, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        boolean byHand = question.way().waiting() == Waiting.EXPERT;
        question.way().refuseUnless(byHand || !question.way().isAt(Stage.TRIAGE));
        if (expert == null) {
            question.offers().takeBackForRules(desk.now());
        } else {
            Clocks both = clocks.from(desk.now(), question.triage().lane());
            question.offers().byEditor(experts.of(expert, me), both, desk.now());
        }
        desk.done("assign", question, me, expert == null ? "rules" : "editor");
        if (byHand) process.assignedByHand(reference, expert != null);
        else process.reassigned(reference, expert != null);
    }
}
