package org.askexpert.notes;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** What staff said to each other goes with the question. */
@Component
class NotesKept implements Keeper {

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(Kept.ofStaff("note", "question_id = ?", subject.question()));
    }
}
