package org.askexpert.recheck;

import org.askexpert.audit.Audit;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor name the expert, whether one has it already or not. */
@UseCase
public class AssignRechecker {

    private final Rechecks rechecks;
    private final FindExperts experts;
    private final RecheckProcess process;
    private final RecheckClocks clocks;
    private final Audit audit;

    AssignRechecker(Rechecks rechecks, FindExperts experts, RecheckProcess process, RecheckClocks clocks, Audit audit) {
        this.rechecks = rechecks;
        this.experts = experts;
        this.process = process;
        this.clocks = clocks;
        this.audit = audit;
    }

    /** @param handle whose it becomes */
    public void assign(Reference reference, String handle, Viewer me) {
        me.mustBe(Role.EDITOR);
        Recheck recheck = rechecks.seenBy(me, reference);
        Expert expert = experts.all(me).stream()
                .filter(each -> each.handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("expert", "Choose one of the experts"));
        boolean held = recheck.assign(expert.id(), clocks.forExpert(recheck.firstReason()), clocks.now());
        rechecks.save(recheck);
        audit.record("assign", "recheck", reference.code(), me, null);
        if (held) process.reassigned(reference);
        else process.assigned(reference);
    }
}
