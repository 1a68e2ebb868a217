package org.askexpert.archive;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor withdraw an entry from the archive, with a public note in its place. */
@UseCase
public class RetractEntry {

    private final EntryRevisions revisions;
    private final EntryNews news;
    private final Audit audit;
    private final Clock clock;

    RetractEntry(EntryRevisions revisions, EntryNews news, Audit audit, Clock clock) {
        this.revisions = revisions;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Withdraws it for good: from its page, lists, search and feeds at once.
     *
     * @param read the revision that was looked at, or null
     * @throws Problem unknown, invalid note, conflict where it was withdrawn already, stale where it was corrected since
     */
    public void retract(String slug, String note, Integer read, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        Entry entry = revisions.found(slug).entry();
        String why = Correction.NOTE.required(note, "Tell readers why you withdraw this answer");
        entry.refuseStale(read);
        entry.retract(why, new PersonId(editor.person()), clock.instant());
        news.gone(entry);
        audit.record("retract-entry", "entry", Long.toString(entry.id()), me, null);
    }
}
