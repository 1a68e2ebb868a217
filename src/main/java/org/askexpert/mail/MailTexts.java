package org.askexpert.mail;

import java.util.List;

/** All letters, for the editors who write them. */
record MailTexts(List<Line> toAskers, List<Line> toStaff) {

    /** @param changed whether editors gave it words of their own */
    record Line(String code, String subject, boolean changed) {}

    MailTexts {
        toAskers = List.copyOf(toAskers);
        toStaff = List.copyOf(toStaff);
    }
}
