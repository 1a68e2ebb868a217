package org.askexpert.office;

import org.askexpert.audit.Audit;
import org.askexpert.question.Incidents;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Gives a stuck step another try. */
@UseCase
class RetryIncident {

    private final Incidents incidents;
    private final Audit audit;

    RetryIncident(Incidents incidents, Audit audit) {
        this.incidents = incidents;
        this.audit = audit;
    }

    /** Refuses as unknown what is not stuck, or was set running again by somebody else. */
    public void retry(String id, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (!id.matches("[A-Za-z0-9-]{1,64}") || !incidents.retry(id)) throw Problem.unknown();
        audit.record("retry", "incident", id, me, null);
    }
}
