package org.askexpert.review;

import org.askexpert.checks.MarkedText;
import org.askexpert.text.TextDiff;

/** Title and question for the archive, as typed, beside what the asker wrote. */
record EditionLook(MarkedText title, MarkedText question, TextDiff fromTitle, TextDiff fromQuestion) {}
