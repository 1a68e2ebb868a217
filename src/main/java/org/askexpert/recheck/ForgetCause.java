package org.askexpert.recheck;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Puts away what has become re-checks. */
@UseCase
public class ForgetCause {

    private final Causes causes;

    ForgetCause(Causes causes) {
        this.causes = causes;
    }

    public void forget(OpenCause cause, Viewer system) {
        system.mustBeSystem();
        causes.forget(cause.id());
    }
}
