package org.askexpert.intake;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** Who asked, what the same address has begun and not sent, and every link goes with the question. */
@Component
class IntakeKept implements Keeper {

    private static final String BEGUN = "lower(email) in (select lower(a.email) from asker a where a.question_id = ?)";
    private static final String LINKS = "purpose in ('asker-link', 'asker-session') and object_key = ?";

    @Override
    public List<Kept> kept(Subject subject) {
        long question = subject.question();
        List<Kept> kept = new ArrayList<>();
        // the calendar takes nothing from somebody who is just writing
        if (subject.wished()) kept.add(Kept.ofAsker("started_question", BEGUN, question));
        kept.addAll(List.of(
                Kept.silent("started_question", "reference = ?", subject.reference()),
                Kept.silent("secret_link", LINKS, Long.toString(question)),
                Kept.silent("idempotency_key", "outcome = ?", subject.reference()),
                Kept.ofStaff("entered_question", "question_id = ?", question),
                Kept.ofStaff("contact_reveal", "question_id = ?", question),
                Kept.ofAsker("asker", "question_id = ?", question)));
        return kept;
    }
}
