package org.askexpert.site;

import org.askexpert.guard.FormGuard;
import org.askexpert.guard.FormStamps;
import org.askexpert.intake.MarkDoubtful;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Notes where a form of asking was filled as people do not fill it. Nothing is refused: an editor looks before it begins. */
@Component
class Doubts {

    private final FormStamps stamps;
    private final MarkDoubtful mark;

    Doubts(FormStamps stamps, MarkDoubtful mark) {
        this.stamps = stamps;
        this.mark = mark;
    }

    /** For the form that begins empty. */
    void aboutFirst(FormGuard sent, String token) {
        if (stamps.isDoubtful(sent)) mark.mark(token, Viewer.reader());
    }

    /** For a form that may be full already. */
    void aboutLater(FormGuard sent, String token) {
        if (stamps.isDoubtfulHoweverQuick(sent)) mark.mark(token, Viewer.reader());
    }
}
