package org.askexpert.intake;

import org.askexpert.question.Reference;

/** A question asked with a certain address. */
public record AskedWith(long question, Reference reference) {}
