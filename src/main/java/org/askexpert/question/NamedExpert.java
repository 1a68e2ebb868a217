package org.askexpert.question;

import org.askexpert.people.FindExpert;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** The expert an editor named by handle. */
@Component
class NamedExpert {

    private final FindExpert experts;

    NamedExpert(FindExpert experts) {
        this.experts = experts;
    }

    PersonId of(String handle, Viewer me) {
        return experts.byHandle(handle, me)
                .orElseThrow(() -> Problem.invalid("expert", "Choose an expert from the list"))
                .id();
    }
}
