package org.askexpert.absence;

import org.askexpert.people.PersonId;

/** Somebody went away and still holds questions: the person and the editors decide what becomes of them. */
public record OpenedWorkLeft(PersonId person) {}
