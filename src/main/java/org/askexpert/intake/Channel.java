package org.askexpert.intake;

import org.askexpert.shared.Coded;

/** How a question reached the office that was not typed by its asker. */
public enum Channel implements Coded {
    LETTER,
    TELEPHONE
}
