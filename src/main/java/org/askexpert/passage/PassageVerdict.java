package org.askexpert.passage;

import org.askexpert.shared.Coded;

/** What a second person says to one revision. */
public enum PassageVerdict implements Coded {
    APPROVE,
    RETURN
}
