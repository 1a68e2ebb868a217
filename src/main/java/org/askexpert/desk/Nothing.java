package org.askexpert.desk;

/** The body <code>{}</code>: nothing more to say, and nothing else is taken. */
record Nothing() {}
