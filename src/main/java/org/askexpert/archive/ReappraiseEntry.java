package org.askexpert.archive;

import org.askexpert.audit.Audit;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Does to an entry what an expert proposed and a second person confirmed. */
@UseCase
public class ReappraiseEntry {

    private static final int REVIEWERS = 1;

    private final Entries entries;
    private final EntryRevisions revisions;
    private final EntryNews news;
    private final Audit audit;
    private final Looks looks;

    ReappraiseEntry(Entries entries, EntryRevisions revisions, EntryNews news, Audit audit, Looks looks) {
        this.entries = entries;
        this.revisions = revisions;
        this.news = news;
        this.audit = audit;
        this.looks = looks;
    }

    /** Nothing is done to an entry whose text is another one by now, or that readers see no more. */
    public Reappraisal.Effect reappraise(long key, Reappraisal found, Viewer system) {
        system.mustBeSystem();
        EntryRevision present = revisions.presentOf(key);
        Entry entry = present.entry();
        if (!entry.isLive()) return Reappraisal.Effect.GONE;
        if (entry.revision() != found.read()) return Reappraisal.Effect.CHANGED;
        Look now = looks.now();
        switch (found.kind()) {
            case KEEP -> entry.keep(now);
            case REVISE -> revise(present, found, now);
            case RETRACT -> {
                entry.retract(found.note(), found.author(), now.at());
                news.gone(entry);
            }
        }
        entries.save(entry);
        audit.record(
                "reappraise-entry",
                "entry",
                Long.toString(entry.id()),
                system,
                found.kind().name());
        return Reappraisal.Effect.DONE;
    }

    private void revise(EntryRevision present, Reappraisal found, Look now) {
        Entry entry = present.entry();
        EntryText text = present.with(found.title(), found.question(), found.answer());
        entry.renew(text, REVIEWERS, found.type(), found.note(), found.author(), now);
        news.rewritten(entry, text != null, found.type());
    }
}
