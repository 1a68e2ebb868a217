package org.askexpert.people;

/** Which person: the key of a row, never shown outside. */
public record PersonId(long number) {}
