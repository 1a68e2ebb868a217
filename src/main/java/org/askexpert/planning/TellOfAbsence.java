package org.askexpert.planning;

import org.askexpert.absence.OpenedWorkLeft;
import org.askexpert.absence.StartAbsences;
import org.askexpert.question.FindOwned;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;

/** Asks those who went away, and the editors, about the work that is left; once for each absence. */
@UseCase
public class TellOfAbsence {

    private final StartAbsences start;
    private final FindOwned owned;
    private final ApplicationEventPublisher events;

    TellOfAbsence(StartAbsences start, FindOwned owned, ApplicationEventPublisher events) {
        this.start = start;
        this.owned = owned;
        this.events = events;
    }

    public void tell(Viewer system) {
        start.start(system).stream()
                .filter(person -> !owned.by(person, system).isEmpty())
                .map(OpenedWorkLeft::new)
                .forEach(events::publishEvent);
    }
}
