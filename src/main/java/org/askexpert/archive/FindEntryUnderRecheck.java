package org.askexpert.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Entries for those who look at them again: staff, and the steps of the process. */
@UseCase
@Transactional(readOnly = true)
public class FindEntryUnderRecheck {

    private final EntryRevisions revisions;

    FindEntryUnderRecheck(EntryRevisions revisions) {
        this.revisions = revisions;
    }

    /** Withdrawn ones, too; nothing for a key that none has. */
    public Optional<EntryUnderRecheck> byKey(long entry, Viewer me) {
        return byKeys(List.of(entry), me).stream().findFirst();
    }

    /** In one query, in no order. */
    public List<EntryUnderRecheck> byKeys(Collection<Long> entries, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        if (entries.isEmpty()) return List.of();
        return revisions.present(entries).stream().map(EntryUnderRecheck::of).toList();
    }

    /** By a present or former address. */
    public Optional<EntryUnderRecheck> at(String slug, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        return revisions.at(slug).map(EntryUnderRecheck::of);
    }
}
