package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Whom a question in triage waits for: nobody (the process works), an editor, or any expert of its topic. */
public enum Waiting implements Coded {
    NOBODY,
    EDITOR,
    EXPERT
}
