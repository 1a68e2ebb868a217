package org.askexpert.archive;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor change title or answer of an entry, with a public note that says so. */
@UseCase
public class CorrectEntry {

    private final EntryRevisions revisions;
    private final EntryNews news;
    private final Audit audit;
    private final Clock clock;

    CorrectEntry(EntryRevisions revisions, EntryNews news, Audit audit, Clock clock) {
        this.revisions = revisions;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a revision and its note; where the text stays as it is, the note alone.
     *
     * @throws Problem unknown, invalid fields, conflict where it was withdrawn, stale where somebody corrected it since
     */
    public void correct(String slug, Correction wanted, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        EntryRevision present = revisions.found(slug);
        Correction checked = wanted.checked();
        Entry entry = present.entry();
        entry.refuseStale(checked.revision());
        EntryText text = present.with(checked.title(), checked.answer());
        entry.correct(text, checked.type(), checked.note(), new PersonId(editor.person()), clock.instant());
        news.rewritten(entry, text != null, checked.type());
        audit.record(
                "correct-entry",
                "entry",
                Long.toString(entry.id()),
                me,
                checked.type().code());
    }
}
