package org.askexpert.question;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Mails about a question that came back; for editors, nobody else can do anything about it. */
@UseCase
public class FindBounces {

    private final Bounces bounces;

    FindBounces(Bounces bounces) {
        this.bounces = bounces;
    }

    public List<Bounces.Bounce> of(Reference question, Viewer me) {
        return me.staff().is(Role.EDITOR) ? bounces.of(question) : List.of();
    }
}
