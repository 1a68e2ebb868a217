package org.askexpert.tokens;

/** Whose token it is, and whether it may only read. */
public record TokenOwner(long person, boolean readsOnly) {}
