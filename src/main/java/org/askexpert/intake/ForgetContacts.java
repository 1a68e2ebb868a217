package org.askexpert.intake;

import java.util.Collection;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Forgets names and addresses of askers whose questions are over; who knows the address still opens the page. */
@UseCase
public class ForgetContacts {

    private final Askers askers;

    ForgetContacts(Askers askers) {
        this.askers = askers;
    }

    /** How many there were to forget. */
    public int forget(Collection<Long> questions, Viewer system) {
        system.mustBeSystem();
        return questions.isEmpty() ? 0 : askers.forgetContacts(questions);
    }
}
