package org.askexpert.mail;

/**
 * The words of a letter as typed.
 *
 * @param version the one that was read before typing
 */
record MailTextForm(String subject, String body, Integer version) {

    static MailTextForm of(OpenMailText.Opened opened) {
        return new MailTextForm(opened.text().subject(), opened.text().body(), opened.version());
    }

    int read() {
        return version == null ? 0 : version;
    }

    /** A subject never holds a line break, so the body begins where it says. */
    LetterText text() {
        return new LetterText(subject == null ? "" : subject.strip(), body == null ? "" : body);
    }
}
