package org.askexpert.recheck;

import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the step at which a re-check stands. */
@UseCase
@Transactional(readOnly = true)
public class FindRecheckTimes {

    private final Rechecks rechecks;

    FindRecheckTimes(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    public RecheckTimes times(Reference reference, Viewer system) {
        system.mustBeSystem();
        CourseView course = rechecks.seenBy(system, reference).state().course();
        return new RecheckTimes(course.remindAt(), course.due());
    }
}
