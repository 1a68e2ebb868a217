package org.askexpert.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.archive.AgeingEntry;
import org.askexpert.archive.FindAgeing;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The editors' lists: open re-checks, and entries by the date they are due. */
@UseCase
@Transactional(readOnly = true)
class FindRechecks {

    private static final Instant ALWAYS = Instant.parse("9000-01-01T00:00:00Z");

    private final RecheckLines lines;
    private final RecheckRows rows;
    private final Rechecks rechecks;
    private final FindAgeing ageing;

    FindRechecks(RecheckLines lines, RecheckRows rows, Rechecks rechecks, FindAgeing ageing) {
        this.lines = lines;
        this.rows = rows;
        this.rechecks = rechecks;
        this.ageing = ageing;
    }

    /** @param reason one of their reasons, or null for all */
    public OpenRechecks open(RecheckReason reason, RecheckPlace at, Viewer me) {
        me.mustBe(Role.EDITOR);
        List<RecheckLine> found = lines.open(reason, at.place(), at.isBackwards(), at.size() + 1);
        Stretch<RecheckLine> cut = at.cut(found, line -> new Place(line.due(), line.id()));
        return new OpenRechecks(cut.with(rows.of(cut.rows(), me)), ageing.next(me));
    }

    /** Entries that readers see, the one due first in front. */
    public Stretch<AgeingRow> ageing(RecheckPlace at, Viewer me) {
        me.mustBe(Role.EDITOR);
        var place = new FindAgeing.Place(at.place().due(), at.place().key());
        List<AgeingEntry> found = at.isBackwards()
                ? ageing.before(place, at.size() + 1, me)
                : ageing.behind(place, ALWAYS, at.size() + 1, me);
        Stretch<AgeingEntry> cut = at.cut(found, entry -> new Place(entry.nextReview(), entry.id()));
        Map<Long, Reference> open = openOn(cut.rows());
        return cut.with(cut.rows().stream()
                .map(entry -> new AgeingRow(entry, open.get(entry.id())))
                .toList());
    }

    private Map<Long, Reference> openOn(List<AgeingEntry> entries) {
        if (entries.isEmpty()) return Map.of();
        return rechecks.openAmong(entries.stream().map(AgeingEntry::id).toList()).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Reference) row[1]));
    }
}
