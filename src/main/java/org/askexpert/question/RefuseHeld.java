package org.askexpert.question;

import java.util.Collection;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor takes held questions for advertising: they are not taken, and nobody is written to. */
@UseCase
public class RefuseHeld {

    private final Desk desk;

    RefuseHeld(Desk desk) {
        this.desk = desk;
    }

    /** @return how many were held until now; what somebody else decided meanwhile is left alone */
    public int refuse(Collection<Reference> references, Viewer me) {
        me.mustBe(Role.EDITOR);
        return (int)
                references.stream().distinct().filter(one -> refuse(one, me)).count();
    }

    private boolean refuse(Reference reference, Viewer me) {
        Question question = desk.open(reference, me);
        if (!question.way().isHeld()) return false;
        question.triageDesk().refuse(desk.now());
        desk.done("refuse-held", question, me, null);
        return true;
    }
}
