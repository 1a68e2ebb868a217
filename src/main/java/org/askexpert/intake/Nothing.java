package org.askexpert.intake;

/** A body without content: {@code {}}. */
record Nothing() {}
