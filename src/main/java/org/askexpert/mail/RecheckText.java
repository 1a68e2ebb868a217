package org.askexpert.mail;

import java.time.Instant;
import java.util.function.Supplier;
import org.askexpert.question.Reference;
import org.askexpert.recheck.FindRecheckTimes;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** What we write to staff about entries that are looked at again; which entry it is stands on the page. */
@Component
class RecheckText {

    private final Words words;
    private final MailSettings settings;
    private final FindRecheckTimes findTimes;

    RecheckText(Words words, MailSettings settings, FindRecheckTimes findTimes) {
        this.words = words;
        this.settings = settings;
        this.findTimes = findTimes;
    }

    Sheet write(Letter letter, Reference recheck, Viewer system) {
        return write(letter, recheck, () -> findTimes.times(recheck, system).dueAt());
    }

    /** @param due by when the step at which it stands is due; asked for by some letters only */
    Sheet write(Letter letter, Reference recheck, Supplier<Instant> due) {
        Sheet sheet = new Sheet(words, letter, recheck.code()).text("lead");
        switch (letter) {
            case RECHECK_OFFERED, RECHECK_REMINDER, RECHECK_RETURNED -> {
                sheet.text("due-by", new Blank("due-by", words.on(due.get())));
                sheet.link("link", settings.recheck(recheck.code()));
            }
            case RECHECK_REVOKED -> sheet.text("kept");
            case RECHECK_NOBODY, RECHECK_OVERDUE, RECHECK_REJECTED ->
                sheet.text("todo").link("link", settings.recheck(recheck.code()));
            default -> throw new IllegalStateException("Not a letter about a re-check");
        }
        return sheet.foot("automatic.staff");
    }
}
