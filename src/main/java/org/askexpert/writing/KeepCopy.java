package org.askexpert.writing;

import java.time.Clock;
import java.time.Instant;
import org.askexpert.question.FindPen;
import org.askexpert.question.Pen;
import org.askexpert.question.PenState;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/**
 * Keeps what is typed, without making a revision: two statements. Whoever lost the question while typing still has the
 * words kept, for themselves.
 */
@UseCase
class KeepCopy {

    private static final String NOT_YOURS = "The question is with somebody else.";

    private final FindPen findPen;
    private final DraftCopies copies;
    private final Clock clock;

    KeepCopy(FindPen findPen, DraftCopies copies, Clock clock) {
        this.findPen = findPen;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Keeps the words.
     *
     * @param typed with the version of the copy they go over, 0 for the first; no revision means the present one
     * @throws Problem stale where another window or person was faster, with the version of the copy now
     */
    public KeptCopy keep(Reference reference, DraftForm typed, Viewer me) {
        Pen pen = findPen.of(reference, me);
        if (pen.state() == PenState.NONE) throw new Problem(Problem.Kind.FORBIDDEN, "not-yours", NOT_YOURS);
        long person = me.staff().person();
        Instant now = clock.instant();
        boolean outdated = pen.isHeld() && typed.revision() != null && typed.revision() != pen.revision();
        if (outdated || !kept(pen, person, typed, now)) throw Problem.stale(version(pen, person));
        return new KeptCopy(typed.copy() + 1, now, pen.state());
    }

    private boolean kept(Pen pen, long person, DraftForm typed, Instant now) {
        int base = typed.revision() == null ? pen.revision() : typed.revision();
        if (typed.copy() == 0 && copies.begin(pen.question(), person, typed, base, now)) return true;
        return copies.write(pen.question(), person, typed, now);
    }

    private int version(Pen pen, long person) {
        return copies.find(pen.question(), person).map(DraftCopy::version).orElse(0);
    }
}
