package org.askexpert.people;

import java.util.Set;
import org.askexpert.shared.Role;
import org.askexpert.text.Email;
import org.askexpert.topic.TopicId;

/**
 * Somebody who is to join.
 *
 * @param handle short name in lower case, such as {@code ana}
 * @param topics what an expert answers for, in English
 * @param byline how the archive may name the person, or null
 */
public record NewPerson(String handle, String name, String email, Set<Role> roles, Set<TopicId> topics, String byline) {

    static final String HANDLE = "[a-z][a-z0-9-]{0,39}";

    public NewPerson {
        if (!handle.matches(HANDLE)) throw new IllegalArgumentException("Not a handle");
        email = Email.of("email", email);
        roles = Set.copyOf(roles);
        topics = Set.copyOf(topics);
    }
}
