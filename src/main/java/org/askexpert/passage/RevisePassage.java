package org.askexpert.passage;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Words a passage anew; the approved wording stays in use until somebody approves this one. */
@UseCase
public class RevisePassage {

    private final FoundPassage found;
    private final Audit audit;
    private final Clock clock;

    RevisePassage(FoundPassage found, Audit audit, Clock clock) {
        this.found = found;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param read the revision that was read
     * @throws Problem forbidden to all but experts and editors, unknown, invalid fields, stale, conflict where it is
     *     retired
     */
    public void revise(String slug, int read, PassageText text, Viewer me) {
        PersonId author = new PersonId(Desks.mustWrite(me).person());
        Passage passage = found.at(slug);
        passage.revise(read, text.checked(), author, clock.instant());
        audit.record(
                "revise-passage",
                "passage",
                slug,
                me,
                String.valueOf(passage.latest().number()));
    }
}
