package org.askexpert.passage;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The house's paragraphs, with how often each is used: one query. */
@UseCase
@Transactional(readOnly = true)
public class FindPassages {

    private final Passages passages;

    FindPassages(Passages passages) {
        this.passages = passages;
    }

    /**
     * Those that answers may use, by title, in the wording that was approved.
     *
     * @throws Problem forbidden to all but the desk
     */
    public List<PassageLine> inUse(Viewer me) {
        Desks.mustWork(me);
        return passages.inUse();
    }

    /**
     * Those and the ones nobody approved yet, in their latest wording.
     *
     * @throws Problem forbidden to all but the desk
     */
    public List<PassageLine> all(Viewer me) {
        Desks.mustWork(me);
        return passages.current();
    }
}
