package org.askexpert.office;

import java.util.List;
import org.askexpert.question.Incidents;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The steps that ran out of retries, with their question or letter. */
@UseCase
class FindIncidents {

    private final Incidents incidents;

    FindIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    public List<Incidents.Incident> open(Viewer me) {
        me.mustBe(Role.EDITOR);
        return incidents.open();
    }
}
