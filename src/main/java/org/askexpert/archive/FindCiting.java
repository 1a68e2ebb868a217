package org.askexpert.archive;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which entries cite one, for whoever thinks of withdrawing it. */
@UseCase
@Transactional(readOnly = true)
public class FindCiting {

    private final EntryRevisions revisions;
    private final CitingEntries citing;

    FindCiting(EntryRevisions revisions, CitingEntries citing) {
        this.revisions = revisions;
        this.citing = citing;
    }

    /**
     * By title, so many at most.
     *
     * @throws Problem forbidden to others, unknown
     */
    public List<EntryHead> citing(String slug, int most, Viewer me) {
        me.mustBe(Role.EDITOR);
        return citing.of(revisions.found(slug).entry().id(), most);
    }

    /**
     * Those that cite a factsheet in an edition before this one, by title.
     *
     * @throws Problem forbidden to others
     */
    public List<EntryHead> factsheet(String slug, int before, int most, Viewer me) {
        me.mustBe(Role.EDITOR);
        return citing.ofFactsheet(slug, before, most);
    }
}
