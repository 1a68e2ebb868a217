package org.askexpert.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Who did what to what, newest first. */
@UseCase
public class FindAudit {

    private final AuditRows rows;

    FindAudit(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * A stretch of the record; a position that is none shows the first one.
     *
     * @param after number of an act: older ones are shown
     * @param before number of an act: newer ones are shown
     */
    public AuditPage page(AuditFilter filter, String after, String before, int size, Viewer me) {
        me.mustBe(Role.ADMINISTRATOR);
        boolean newer = after == null && before != null;
        Long edge = edge(newer ? before : after);
        newer = newer && edge != null;
        List<AuditLine> found = rows.find(filter, edge, newer, size + 1);
        boolean more = found.size() > size;
        List<AuditLine> shown = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (newer) Collections.reverse(shown);
        boolean hasNewer = newer ? more : edge != null;
        boolean hasOlder = newer || more;
        return new AuditPage(
                shown,
                hasNewer && !shown.isEmpty() ? String.valueOf(shown.get(0).id()) : null,
                hasOlder && !shown.isEmpty()
                        ? String.valueOf(shown.get(shown.size() - 1).id())
                        : null);
    }

    private static Long edge(String typed) {
        if (typed == null || !typed.matches("[0-9]{1,18}")) return null;
        return Long.valueOf(typed);
    }
}
