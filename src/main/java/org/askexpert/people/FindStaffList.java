package org.askexpert.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account, open or closed, by name and twenty at a time. */
@UseCase
@Transactional(readOnly = true)
public class FindStaffList {

    private static final int LINES = 20;

    private final Persons persons;

    FindStaffList(Persons persons) {
        this.persons = persons;
    }

    /**
     * Four queries whatever the number of people; a position nobody has any more is the beginning.
     *
     * @param after handle of the last line before the stretch, or null
     * @param before handle of the first line after it, or null
     */
    public StaffList list(boolean closed, String after, String before, Viewer me) {
        me.mustRunTheOffice();
        StaffRow anchor = persons.row(before == null ? after : before).orElse(null);
        boolean backwards = before != null && anchor != null;
        List<StaffRow> rows = rows(closed, anchor, backwards);
        boolean more = rows.size() > LINES;
        if (more) rows = rows.subList(0, LINES);
        if (backwards) Collections.reverse(rows);
        if (rows.isEmpty()) return new StaffList(persons.countByDisabled(closed), List.of(), null, null);
        return new StaffList(
                persons.countByDisabled(closed),
                lines(rows),
                (backwards ? more : anchor != null) ? rows.get(0).handle() : null,
                (backwards || more) ? rows.get(rows.size() - 1).handle() : null);
    }

    private List<StaffRow> rows(boolean closed, StaffRow anchor, boolean backwards) {
        Limit stretch = Limit.of(LINES + 1);
        if (anchor == null) return persons.firstRows(closed, stretch);
        return backwards
                ? persons.rowsBefore(closed, anchor.name(), anchor.id(), stretch)
                : persons.rowsAfter(closed, anchor.name(), anchor.id(), stretch);
    }

    private List<StaffList.Line> lines(List<StaffRow> rows) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        persons.roles(rows.stream().map(StaffRow::id).toList())
                .forEach(pair -> roles.computeIfAbsent((Long) pair[0], id -> EnumSet.noneOf(Role.class))
                        .add((Role) pair[1]));
        return rows.stream()
                .map(row -> new StaffList.Line(
                        row.handle(), row.name(), row.invited(), roles.getOrDefault(row.id(), Set.of())))
                .toList();
    }
}
