package org.askexpert.planning;

import org.askexpert.absence.PlanAbsence;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Plans an absence and, once that is kept, looks at once after what it leaves behind. */
@Component
class Leave {

    private final PlanAbsence plan;
    private final LookAfterAbsent after;

    Leave(PlanAbsence plan, LookAfterAbsent after) {
        this.plan = plan;
        this.after = after;
    }

    void plan(PersonId person, AwayForm form, Viewer me) {
        plan.plan(person, form.days(), form.named(), me);
        after.look();
    }
}
