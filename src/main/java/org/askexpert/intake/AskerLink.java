package org.askexpert.intake;

import org.askexpert.question.Reference;

/** The private link of one question, known while a mail is being written. */
public record AskerLink(Reference question, String token) {
    @Override
    public String toString() {
        return "AskerLink " + question;
    }
}
