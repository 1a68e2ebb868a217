package org.askexpert.mail;

import java.util.List;

/** A letter ready to go: one recipient, fixed subject, the same words as HTML and as plain text. */
record WrittenLetter(
        String messageId,
        Addressee to,
        String from,
        String subject,
        String greeting,
        List<Paragraph> paragraphs,
        String html,
        String text) {

    @Override
    public String toString() {
        return "WrittenLetter " + messageId;
    }
}
