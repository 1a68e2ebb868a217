package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What an answer rests on. */
public enum SourceKind implements Coded {
    ENTRY,
    FACTSHEET,
    STUDY,
    LINK
}
