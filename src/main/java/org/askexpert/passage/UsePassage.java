package org.askexpert.passage;

import java.time.Clock;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Hands out the approved wording of a passage for the answer to one question, and counts it. */
@UseCase
public class UsePassage {

    private final FoundPassage found;
    private final PassageUses uses;
    private final Clock clock;

    UsePassage(FoundPassage found, PassageUses uses, Clock clock) {
        this.found = found;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * @param question reference of the question; the same passage counts once for it
     * @return the words, Markdown
     * @throws Problem forbidden to all but the desk, unknown, conflict where there is no wording to use
     */
    public String use(String slug, String question, Viewer me) {
        PersonId person = new PersonId(Desks.mustWork(me).person());
        Passage passage = found.at(slug);
        if (passage.isRetired()) throw Problem.conflict("This passage is retired.");
        PassageRevision approved =
                passage.approved().orElseThrow(() -> Problem.conflict("Nobody has approved this passage yet."));
        PassageUse use = uses.of(passage, question).orElseGet(() -> new PassageUse(passage, question, clock.instant()));
        use.by(person, approved.number());
        uses.save(use);
        return approved.text().words();
    }
}
