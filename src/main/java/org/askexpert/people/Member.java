package org.askexpert.people;

import java.time.Instant;
import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.topic.TopicId;

/**
 * One person as the office sees them.
 *
 * @param email for administrators, null for others
 * @param withoutPassword invited, and not come yet
 * @param byline how the archive may name the person, or null
 */
public record Member(
        PersonId id,
        String handle,
        String name,
        String email,
        List<Role> roles,
        boolean closed,
        boolean withoutPassword,
        String byline,
        boolean probation,
        int capacity,
        Instant since,
        List<Subject> subjects) {

    /** A topic somebody answers for, in a language. */
    public record Subject(TopicId topic, String language) {}

    public Member {
        roles = List.copyOf(roles);
        subjects = List.copyOf(subjects);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
