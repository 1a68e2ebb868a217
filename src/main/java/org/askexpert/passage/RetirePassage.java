package org.askexpert.passage;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor take a passage out of use; answers that hold its words keep them. */
@UseCase
public class RetirePassage {

    private final FoundPassage found;
    private final Audit audit;

    RetirePassage(FoundPassage found, Audit audit) {
        this.found = found;
        this.audit = audit;
    }

    /**
     * @param read the revision that was read
     * @throws Problem forbidden to others, unknown, stale, conflict where it is retired already
     */
    public void retire(String slug, int read, Viewer me) {
        me.mustBe(Role.EDITOR);
        found.at(slug).retire(read);
        audit.record("retire-passage", "passage", slug, me, null);
    }
}
