package org.askexpert.question;

import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** How many questions hang on one person, and where they stand: for administrators too, who read none of them. */
@UseCase
@Transactional(readOnly = true)
public class FindHeldQuestions {

    private final Owned owned;

    FindHeldQuestions(Owned owned) {
        this.owned = owned;
    }

    public List<HeldQuestion> by(PersonId person, Viewer me) {
        me.mustRunTheOffice();
        return owned.by(List.of(person)).stream()
                .map(question -> new HeldQuestion(question.reference(), question.stage()))
                .toList();
    }
}
