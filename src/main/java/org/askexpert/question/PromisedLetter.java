package org.askexpert.question;

import org.askexpert.people.PersonId;

/**
 * A letter that an event brings.
 *
 * @param letter code of its words
 * @param to code of whom it is for: the asker, one person, or everybody with a role
 * @param person whom it is for, or null
 */
public record PromisedLetter(String letter, String to, PersonId person) {}
