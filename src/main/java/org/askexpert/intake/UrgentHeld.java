package org.askexpert.intake;

import org.askexpert.question.Reference;

/** A question with words of danger is held; somebody should look at once. Told at most once in ten minutes. */
public record UrgentHeld(Reference question) {}
