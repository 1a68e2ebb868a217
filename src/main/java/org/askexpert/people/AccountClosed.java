package org.askexpert.people;

/** Somebody may not act here any more. */
public record AccountClosed(PersonId person) {}
