package org.askexpert.passage;

import java.time.Clock;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Counts the passages of an answer as given, no longer as in work. */
@UseCase
public class CountAnswered {

    private final PassageUses uses;
    private final Clock clock;

    CountAnswered(PassageUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    /** @param question reference of the question */
    public void answered(String question, Viewer viewer) {
        uses.answered(question, clock.instant());
    }
}
