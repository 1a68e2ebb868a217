package org.askexpert.recheck;

import java.util.List;
import java.util.Optional;
import org.askexpert.archive.EntryHead;
import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntryHeads;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.archive.FindResting;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** What happened and still has to be turned into re-checks, and of which entries. */
@UseCase
@Transactional(readOnly = true)
public class FindCauses {

    private static final int BATCH = 100;

    private final Causes causes;
    private final FindResting resting;
    private final FindEntryUnderRecheck entries;
    private final FindEntryHeads heads;

    FindCauses(Causes causes, FindResting resting, FindEntryUnderRecheck entries, FindEntryHeads heads) {
        this.causes = causes;
        this.resting = resting;
        this.entries = entries;
        this.heads = heads;
    }

    public List<OpenCause> behind(long cause, Viewer system) {
        system.mustBeSystem();
        return causes.behind(cause, Limit.of(BATCH)).stream().map(Cause::view).toList();
    }

    /** Keys of the next entries that are to be looked at because of it; empty after the last one. */
    public List<Long> entries(OpenCause cause, long behind, Viewer system) {
        system.mustBeSystem();
        return switch (cause.kind()) {
            case READER_REPORT -> behind > 0 ? List.of() : reported(cause.slug(), system);
            case FACTSHEET_CHANGED -> resting.onFactsheet(cause.slug(), cause.number(), behind, BATCH, system);
            case ENTRY_CHANGED, ENTRY_WITHDRAWN -> resting.onEntry(cause.entry(), behind, BATCH, system);
            case DATE_PASSED, BY_HAND -> List.of();
        };
    }

    /** The reason as it stands on a re-check. */
    public Why why(OpenCause cause, Viewer system) {
        system.mustBeSystem();
        if (cause.entry() == null) {
            return new Why(cause.kind(), cause.kind() == RecheckReason.FACTSHEET_CHANGED ? cause.slug() : "");
        }
        Optional<EntryHead> head =
                Optional.ofNullable(heads.byKeys(List.of(cause.entry()), system).get(cause.entry()));
        return new Why(cause.kind(), head.map(EntryHead::slug).orElse(""));
    }

    private List<Long> reported(String slug, Viewer system) {
        return entries.at(slug, system).map(EntryUnderRecheck::id).stream().toList();
    }
}
