package org.askexpert.site;

import org.askexpert.intake.StartedView;
import org.askexpert.question.Publish;

/** The second step of asking, as typed; an empty box means private only. */
record AboutForm(String email, String name, Boolean publish) {
    static AboutForm of(StartedView started) {
        return new AboutForm(started.email(), started.name(), started.publish() == Publish.ANONYMOUS);
    }

    Publish choice() {
        return Boolean.TRUE.equals(publish) ? Publish.ANONYMOUS : Publish.NEVER;
    }
}
