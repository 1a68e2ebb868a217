package org.askexpert.question;

import java.util.Map;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/**
 * A question leaves an expert who is away, for the one who stands in or for whom the rules choose; what is written goes
 * along. By itself this happens only to what nobody has opened and no editor has pinned.
 */
@UseCase
public class MoveFromAbsent {

    private final Desk desk;
    private final ClockMaker clocks;
    private final EditorialProcess process;

    MoveFromAbsent(Desk desk, ClockMaker clocks, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.process = process;
    }

    /**
     * Moves it, for the expert who is away, an editor, or a process step.
     *
     * @param substitute or null to let the rules choose
     */
    public void move(Reference reference, PersonId absent, PersonId substitute, Viewer me) {
        Question question = desk.open(reference, me);
        question.holding().refuseOthers(absent);
        boolean system = me instanceof Viewer.SystemStep;
        if (system) question.way().refuseUnless(question.way().isAt(Stage.OFFERED) && !isPinned(question, absent));
        else if (me.staff().person() != absent.number()) me.mustBe(Role.EDITOR);
        if (substitute == null) {
            question.offers().takeBackForRules(desk.now());
        } else {
            Clocks both = clocks.from(desk.now(), question.triage().lane());
            question.offers().toSubstitute(substitute, both, desk.now());
        }
        desk.done("move-from-absent", question, me, substitute == null ? "rules" : "substitute");
        process.reassigned(reference, substitute != null);
    }

    private static boolean isPinned(Question question, PersonId absent) {
        AssignmentView last = question.holding().lastOf(absent).view(new PersonNames(Map.of()));
        return last.by() == AssignedBy.EDITOR;
    }
}
