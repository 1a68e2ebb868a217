package org.askexpert.library;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor take a study from the list that experts pick from; answers that cite it keep it. */
@UseCase
public class RetireStudy {

    private final Studies studies;
    private final Audit audit;

    RetireStudy(Studies studies, Audit audit) {
        this.studies = studies;
        this.audit = audit;
    }

    /** @throws Problem forbidden to others, unknown */
    public void retire(long number, Viewer me) {
        me.mustBe(Role.EDITOR);
        Study study = studies.findById(number).orElseThrow(Problem::unknown);
        study.retire();
        audit.record("retire-study", "study", String.valueOf(number), me, null);
    }
}
