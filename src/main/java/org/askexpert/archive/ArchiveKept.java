package org.askexpert.archive;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.askexpert.question.Reference;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** What was published stays without its asker, or goes; what readers no longer see goes in any case. */
@Component
class ArchiveKept implements Keeper {

    private static final String PUBLISHED = "entry_id in (select e.id from entry e where e.question_reference = ?)";

    private final Entries entries;
    private final EraseText eraseText;
    private final Clock clock;

    ArchiveKept(Entries entries, EraseText eraseText, Clock clock) {
        this.entries = entries;
        this.eraseText = eraseText;
        this.clock = clock;
    }

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(
                Kept.shown("entry", "question_reference = ?", subject.reference()),
                Kept.shown("entry_revision", PUBLISHED, subject.reference()));
    }

    @Override
    public Map<String, Integer> forget(Subject subject) {
        return entries.of(new Reference(subject.reference()))
                .map(entry -> part(entry, subject))
                .orElse(Map.of());
    }

    private Map<String, Integer> part(Entry entry, Subject subject) {
        if (subject.textGoes() || isHidden(entry, subject)) return eraseText.erase(entry);
        entry.partFromAsker(subject.addressHash(), clock.instant());
        entries.save(entry);
        return Map.of();
    }

    /** The calendar leaves what was withdrawn with a note: readers still see the note. */
    private static boolean isHidden(Entry entry, Subject subject) {
        boolean withdrawn = entry.state() == EntryState.RETRACTED && subject.wished();
        return withdrawn || entry.state() == EntryState.UNPUBLISHED;
    }
}
