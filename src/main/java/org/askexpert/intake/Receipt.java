package org.askexpert.intake;

import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.routing.Notice;

/** What an asker gets at once: the reference, and what to read first if the words point to danger. */
public record Receipt(Reference reference, List<Notice> notices) {
    public Receipt {
        notices = List.copyOf(notices);
    }
}
