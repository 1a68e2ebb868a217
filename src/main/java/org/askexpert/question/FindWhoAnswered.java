package org.askexpert.question;

import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Who answered what is published now; whether that may be said is for others to ask. */
@UseCase
@Transactional(readOnly = true)
public class FindWhoAnswered {

    private final Questions questions;

    FindWhoAnswered(Questions questions) {
        this.questions = questions;
    }

    public Optional<PersonId> of(Reference reference, Viewer reader) {
        return questions.published(reference).map(question -> question.holding().assignee());
    }
}
