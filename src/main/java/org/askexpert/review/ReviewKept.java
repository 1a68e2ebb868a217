package org.askexpert.review;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** Reviews that nobody sent go with the question. */
@Component
class ReviewKept implements Keeper {

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(Kept.ofStaff("review_copy", "question_id = ?", subject.question()));
    }
}
