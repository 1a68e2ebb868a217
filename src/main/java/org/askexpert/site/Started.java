package org.askexpert.site;

import java.util.Optional;
import org.askexpert.intake.FindStartedQuestion;
import org.askexpert.intake.StartedView;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Where somebody stands on the way of asking. */
@Component
class Started {

    static final String START = "redirect:/ask";
    static final String ALREADY_SENT = "site/ask-already-sent";

    private final FindStartedQuestion find;

    Started(FindStartedQuestion find) {
        this.find = find;
    }

    Optional<StartedView> find(String token) {
        return find.find(token, Viewer.reader());
    }

    /** Whatever is missing yet, else the check: who changes one thing comes back there at once. */
    static String afterNotice(StartedView started) {
        return "redirect:" + addressAfterNotice(started);
    }

    static String addressAfterNotice(StartedView started) {
        return started.isComplete() ? "/ask/check" : "/ask/about-you";
    }
}
