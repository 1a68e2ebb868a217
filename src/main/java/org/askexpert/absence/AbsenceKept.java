package org.askexpert.absence;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** Who kept the question while away goes with it. */
@Component
class AbsenceKept implements Keeper {

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(Kept.silent("kept_work", "reference = ?", subject.reference()));
    }
}
