package org.askexpert.question;

import org.askexpert.shared.Problem;

/** Somebody else holds the question. */
class NotYours extends Problem {
    NotYours(Reference question) {
        super(Kind.FORBIDDEN, "not-yours", "Question %s is with somebody else.".formatted(question));
    }
}
