package org.askexpert.shared;

/** The body <code>{}</code>: nothing more to say, and nothing else is taken. */
public record Nothing() {}
