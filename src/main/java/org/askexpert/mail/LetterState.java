package org.askexpert.mail;

/** What became of a letter. */
enum LetterState {
    WAITING,
    SENT,
    REFUSED,
    EXPIRED
}
