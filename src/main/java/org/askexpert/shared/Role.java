package org.askexpert.shared;

/** What a member of staff may be; one person may hold several. */
public enum Role implements Coded {
    EXPERT,
    REVIEWER,
    EDITOR,
    ADMINISTRATOR
}
