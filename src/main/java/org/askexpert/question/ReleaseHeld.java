package org.askexpert.question;

import java.util.Collection;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor lets held questions go: each begins its process now, and its asker is told that we have it. */
@UseCase
public class ReleaseHeld {

    private final Desk desk;
    private final EditorialProcess process;

    ReleaseHeld(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** @return how many were held until now; what somebody else decided meanwhile is left alone */
    public int release(Collection<Reference> references, Viewer me) {
        me.mustBe(Role.EDITOR);
        return (int)
                references.stream().distinct().filter(one -> release(one, me)).count();
    }

    private boolean release(Reference reference, Viewer me) {
        Question question = desk.open(reference, me);
        if (!question.way().isHeld()) return false;
        question.triageDesk().release(desk.now());
        desk.done("release-held", question, me, null);
        process.begin(reference);
        return true;
    }
}
