package org.askexpert.passage;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** A second person approves exactly one revision of a passage, or sends it back. The first verdict counts. */
@UseCase
public class DecidePassage {

    private static final CleanText COMMENT = CleanText.text("comment", "Comment", Limits.NOTE);

    private final FoundPassage found;
    private final Audit audit;
    private final Clock clock;

    DecidePassage(FoundPassage found, Audit audit, Clock clock) {
        this.found = found;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem forbidden to others, and to whoever wrote any of it since the last approval; unknown; invalid
     *     fields; stale; conflict where somebody was first
     */
    public void decide(String slug, PassageDecision decision, Viewer me) {
        PersonId reviewer = new PersonId(Desks.mustDecide(me).person());
        Passage passage = found.at(slug);
        String comment = decision.verdict() == PassageVerdict.RETURN
                ? COMMENT.required(decision.comment(), "Say what has to change")
                : COMMENT.optional(decision.comment());
        var checked = new PassageDecision(decision.revision(), decision.verdict(), comment);
        passage.decide(checked, reviewer, clock.instant());
        audit.record("decide-passage", "passage", slug, me, decision.verdict().code());
    }
}
