package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Who brought question and expert together. */
public enum AssignedBy implements Coded {
    RULES,
    EDITOR,
    EXPERT,
    COLLEAGUE,
    /** Whoever stands in for an expert who is away. */
    SUBSTITUTE
}
