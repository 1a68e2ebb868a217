package org.askexpert.writing;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** Words not yet saved, and who has the page open, go with the question. */
@Component
class WritingKept implements Keeper {

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(
                Kept.ofStaff("draft_copy", "question_id = ?", subject.question()),
                Kept.silent("presence", "question_id = ?", subject.question()));
    }
}
