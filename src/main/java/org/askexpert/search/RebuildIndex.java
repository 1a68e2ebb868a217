package org.askexpert.search;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Has the index made anew; it goes on by itself. */
@UseCase
public class RebuildIndex {

    private final IndexRebuild rebuild;
    private final Audit audit;

    RebuildIndex(IndexRebuild rebuild, Audit audit) {
        this.rebuild = rebuild;
        this.audit = audit;
    }

    /** Whether it began: not while another one runs. */
    public boolean rebuild(Viewer me) {
        me.mustBe(Role.EDITOR);
        boolean began = rebuild.begin();
        if (began) audit.record("rebuild", "index", IndexFields.ENTRY, me, null);
        return began;
    }
}
