package org.askexpert.question;

import org.askexpert.shared.Problem;

/** A colleague was faster: who, and when. */
class Taken extends Problem {
    /** @param when such as {@code at 10:02am} */
    Taken(String name, String when) {
        super(Kind.CONFLICT, "taken", "%s took this question %s.".formatted(name, when));
    }
}
