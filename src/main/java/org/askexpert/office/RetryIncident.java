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

    /**
     * Tries again; false if somebody else did before.
     *
     * @throws Problem unknown, for what was never stuck
     */
    public boolean retry(String id, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (!id.matches("[A-Za-z0-9-]{1,64}")) throw Problem.unknown();
        Incidents.Retried retried = incidents.retry(id);
        if (retried == Incidents.Retried.UNKNOWN) throw Problem.unknown();
        if (retried == Incidents.Retried.ALREADY) return false;
        audit.record("retry", "incident", id, me, null);
        return true;
    }
}
