package org.askexpert.intake;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Shows what somebody typed before, to who holds its token. */
@UseCase
@Transactional(readOnly = true)
public class FindStartedQuestion {

    private final Beginnings beginnings;

    FindStartedQuestion(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /** Nothing for a token that never was, or after 20 hours. */
    public Optional<StartedView> find(String token, Viewer me) {
        return beginnings.find(token).map(StartedQuestion::view);
    }
}
