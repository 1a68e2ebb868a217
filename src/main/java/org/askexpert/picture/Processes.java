package org.askexpert.picture;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;

/** The door to the models and to what their processes do: each call a fixed number of queries. */
public interface Processes {

    /** The processes of this program, the one of questions first. */
    List<Diagram> diagrams();

    /**
     * Every step at which something waits.
     *
     * @param agedBefore who came before this moment waits too long
     */
    List<Queue> queues(Instant agedBefore);

    /** The oldest that wait at one step. */
    List<Waiter> waiters(String process, String step, int most);

    /** Where a question was and is, in order; several processes of it one after another. */
    List<Visit> way(Reference question);

    /** What still runs with an old model; empty, as a rule. */
    List<LeftBehind> leftBehind();
}
