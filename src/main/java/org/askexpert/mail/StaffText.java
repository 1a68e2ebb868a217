package org.askexpert.mail;

import org.askexpert.question.LetterFacts;
import org.springframework.stereotype.Component;

/** What we write to experts, reviewers and editors: what waits for them, until when, and where. */
@Component
class StaffText {

    private final Words words;
    private final MailSettings settings;

    StaffText(Words words, MailSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** @param offer token of the link that answers an offer, or null */
    Sheet write(Letter letter, LetterFacts facts, String offer) {
        Sheet sheet = new Sheet(words, letter, facts.reference().code()).text("lead");
        switch (letter) {
            case OFFER -> offer(sheet, facts, offer);
            case RESPOND_REMINDER -> respondReminder(sheet, facts);
            case ANSWER_RETURNED, ASKER_REPLIED, FINISH_REMINDER, FINISH_BY_MOVED, ANSWER_OVERDUE ->
                returned(sheet, facts);
            case YOUR_ANSWER_PUBLISHED -> published(sheet, facts);
            case QUESTION_REVOKED, QUESTION_CLOSED, OFFER_EXPIRED, ASKER_WITHDREW, ASKER_STAYED_SILENT ->
                sheet.text("kept");
            case URGENT_REVIEW,
                    REVIEWERS_MISSING,
                    NOBODY_FREE,
                    CHOICE_EXPIRED,
                    LATE_ANSWER,
                    REVIEW_REMINDER,
                    LATE_REVIEW,
                    TRIAGE_REMINDER,
                    EXPERT_MISSING,
                    EDITION_REMINDER,
                    EDITION_REVIEW_REMINDER,
                    LATE_EDITION,
                    URGENT_QUESTION,
                    URGENT_HELD,
                    ANSWER_REJECTED,
                    NOT_MY_QUESTION,
                    ASKER_REPLIED_IN_TRIAGE,
                    EDITION_WANTED ->
                sheet.text("todo").link("link", settings.desk(facts.reference().code()));
            case CONTACT_REVEALED ->
                sheet.text("todo")
                        .link("link", settings.contact(facts.reference().code()));
            default -> throw new IllegalStateException("Not a letter to staff");
        }
        return sheet.foot("no-text.staff").foot("automatic.staff");
    }

    /** About no question; what it is about stands on the page. */
    Sheet withoutQuestion(Letter letter) {
        return new Sheet(words, letter, "")
                .text("lead")
                .text("todo")
                .link("link", settings.page(letter))
                .foot("automatic.staff");
    }

    private void offer(Sheet sheet, LetterFacts facts, String token) {
        if (facts.respondBy() != null) sheet.text("respond-by", new Blank("respond-by", words.at(facts.respondBy())));
        if (facts.finishBy() != null) sheet.text("finish-by", new Blank("finish-by", words.at(facts.finishBy())));
        if (token != null) sheet.link("answer", settings.offer(token)).text("decline");
        sheet.link("link", settings.desk(facts.reference().code()));
    }

    private void respondReminder(Sheet sheet, LetterFacts facts) {
        if (facts.respondBy() != null) sheet.text("respond-by", new Blank("respond-by", words.at(facts.respondBy())));
        sheet.text("todo").link("link", settings.desk(facts.reference().code()));
    }

    private void returned(Sheet sheet, LetterFacts facts) {
        if (facts.finishBy() != null) sheet.text("finish-by", new Blank("finish-by", words.at(facts.finishBy())));
        sheet.link("link", settings.desk(facts.reference().code()));
    }

    private void published(Sheet sheet, LetterFacts facts) {
        if (facts.entrySlug() != null) sheet.link("link", settings.entry(facts.entrySlug()));
        sheet.text("thanks");
    }
}
