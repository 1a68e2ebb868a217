package org.askexpert.mail;

import org.askexpert.shared.Role;

/** Whom a letter is for. Letters for a role are spread into one for each of its people before they are sent. */
enum Recipient {
    ASKER,
    PERSON,
    REVIEWERS,
    EDITORS;

    boolean isRole() {
        return this == REVIEWERS || this == EDITORS;
    }

    Role role() {
        return switch (this) {
            case REVIEWERS -> Role.REVIEWER;
            case EDITORS -> Role.EDITOR;
            case ASKER, PERSON -> throw new IllegalStateException("One recipient, not a role");
        };
    }
}
