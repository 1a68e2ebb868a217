package org.askexpert.archive;

import java.time.Instant;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.springframework.stereotype.Component;

/** The present revision of an entry, for readers: what was withdrawn is gone, and says why. */
@Component
class Readable {

    private final EntryRevisions revisions;
    private final Dates dates;

    Readable(EntryRevisions revisions, Dates dates) {
        this.revisions = revisions;
        this.dates = dates;
    }

    /**
     * Finds it by its present address or a former one.
     *
     * @throws Problem unknown, or gone with the dated public note where the editors withdrew it
     */
    EntryRevision at(String slug) {
        EntryRevision present = revisions.found(slug);
        if (present.entry().state() == EntryState.RETRACTED) throw gone(present.entry());
        return present;
    }

    private Problem gone(Entry entry) {
        return revisions.notesOn(entry.id()).stream()
                .filter(EntryNote::retracts)
                .map(EntryNote::view)
                .reduce((older, newer) -> newer)
                .map(note -> gone(note.date(), " " + note.text()))
                .orElseGet(() -> gone(entry.dates().updated(), ""));
    }

    private Problem gone(Instant when, String why) {
        String what = "We withdrew this answer on " + dates.on(when) + "." + why;
        return new Problem(Problem.Kind.GONE, "retracted", what);
    }
}
