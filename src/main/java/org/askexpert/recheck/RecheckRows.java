package org.askexpert.recheck;

import java.util.List;
import java.util.Map;
import org.askexpert.archive.EntryHead;
import org.askexpert.archive.FindEntryHeads;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Puts titles, reasons and names to the rows of a list: three queries, however long it is. */
@Component
class RecheckRows {

    private final RecheckLines lines;
    private final FindEntryHeads heads;
    private final FindPeople people;

    RecheckRows(RecheckLines lines, FindEntryHeads heads, FindPeople people) {
        this.lines = lines;
        this.heads = heads;
        this.people = people;
    }

    List<RecheckRow> of(List<RecheckLine> found, Viewer me) {
        if (found.isEmpty()) return List.of();
        Map<Long, EntryHead> entries =
                heads.byKeys(found.stream().map(RecheckLine::entry).toList(), me);
        Map<Long, List<RecheckReason>> reasons =
                lines.reasons(found.stream().map(RecheckLine::id).toList());
        Map<PersonId, PersonCard> names =
                people.byIds(found.stream().map(RecheckLine::expert).toList(), me);
        return found.stream()
                .map(line -> row(line, entries.get(line.entry()), reasons.get(line.id()), expert(line, names)))
                .toList();
    }

    /** Nobody is asked yet right after it was opened. */
    private static PersonCard expert(RecheckLine line, Map<PersonId, PersonCard> names) {
        return line.expert() == null ? null : names.get(line.expert());
    }

    private static RecheckRow row(RecheckLine line, EntryHead entry, List<RecheckReason> reasons, PersonCard expert) {
        return new RecheckRow(
                line.reference(),
                entry.slug(),
                entry.title(),
                reasons.stream().distinct().toList(),
                line.stage(),
                line.due(),
                line.overdue(),
                expert == null ? null : expert.name());
    }
}
