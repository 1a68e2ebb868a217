package org.askexpert.intake;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Notes that an unsent question was filled as people do not fill it; nothing is refused for it. */
@UseCase
public class MarkDoubtful {

    private final Beginnings beginnings;

    MarkDoubtful(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    public void mark(String token, Viewer me) {
        beginnings.find(token).ifPresent(started -> {
            started.doubt();
            beginnings.save(started);
        });
    }
}
