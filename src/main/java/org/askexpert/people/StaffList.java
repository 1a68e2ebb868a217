package org.askexpert.people;

import java.util.List;
import java.util.Set;
import org.askexpert.shared.Role;

/**
 * One stretch of the list of staff, by name.
 *
 * @param previous handle before which the stretch before this ends, or null
 * @param next handle after which the next stretch begins, or null
 */
public record StaffList(long total, List<Line> lines, String previous, String next) {

    /**
     * One account.
     *
     * @param invited nobody has chosen a password yet
     */
    public record Line(String handle, String name, boolean invited, Set<Role> roles) {}

    public StaffList {
        lines = List.copyOf(lines);
    }
}
