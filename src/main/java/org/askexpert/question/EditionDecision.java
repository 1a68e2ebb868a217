package org.askexpert.question;

/** A reviewer's verdict on the public edition alone, bound to one revision. */
public record EditionDecision(
        int revision, EditionVerdict verdict, String comment, boolean deidentified, ReviewNotes notes) {

    /** One without anything beside the verdict. */
    public EditionDecision(int revision, EditionVerdict verdict, String comment, boolean deidentified) {
        this(revision, verdict, comment, deidentified, ReviewNotes.NONE);
    }
}
