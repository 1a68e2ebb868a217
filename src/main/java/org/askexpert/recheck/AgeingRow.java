package org.askexpert.recheck;

import org.askexpert.archive.AgeingEntry;
import org.askexpert.question.Reference;

/** @param recheck the one that is open, or null */
record AgeingRow(AgeingEntry entry, Reference recheck) {}
