package org.askexpert.site;

import org.askexpert.intake.StartedView;
import org.askexpert.intake.TypedAsker;
import org.askexpert.question.Publish;

/**
 * The second step of asking, as typed; an empty box means private only.
 *
 * @param consentVersion of the privacy text that the page led to
 */
record AboutForm(String email, String name, Boolean publish, Integer consentVersion) {
    static AboutForm of(StartedView started, int consentVersion) {
        return new AboutForm(started.email(), started.name(), started.publish() == Publish.ANONYMOUS, consentVersion);
    }

    TypedAsker typed() {
        return new TypedAsker(email, name, choice(), consentVersion == null ? 0 : consentVersion);
    }

    private Publish choice() {
        return Boolean.TRUE.equals(publish) ? Publish.ANONYMOUS : Publish.NEVER;
    }
}
