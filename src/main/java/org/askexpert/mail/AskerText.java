package org.askexpert.mail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.calendar.WorkingTime;
import org.askexpert.house.House;
import org.askexpert.intake.AskerLink;
import org.askexpert.question.LetterFacts;
import org.springframework.stereotype.Component;

/** What we write to askers, who may be worried: what happened, what happens next, and where help is now. */
@Component
class AskerText {

    /** What only letters to askers hold: the token of the private link, and since when they wait. */
    record Asking(String token, Instant since) {}

    private final Words words;
    private final MailSettings settings;
    private final WorkingTime workingTime;

    AskerText(Words words, MailSettings settings, WorkingTime workingTime) {
        this.words = words;
        this.settings = settings;
        this.workingTime = workingTime;
    }

    Sheet write(Letter letter, LetterFacts facts, Asking asking, House house) {
        Sheet sheet = new Sheet(words, letter, facts.reference().code());
        String page = settings.mine(asking.token());
        switch (letter) {
            case QUESTION_RECEIVED -> received(sheet, page, asking.since(), house);
            case ANSWER_READY, OFFICE_ANSWER -> ready(sheet, page, house);
            case ANSWER_PUBLISHED -> published(sheet, page, facts, house);
            case QUESTION_NOT_TAKEN -> notTaken(sheet, page, facts, house);
            case MORE_NEEDED, REPLY_REMINDER -> moreNeeded(sheet, page, facts, house);
            case QUESTION_REOPENED -> reopened(sheet, page, house);
            case QUESTION_WITHDRAWN -> withdrawn(sheet, page, house);
            default -> throw new IllegalStateException("Not a letter to askers");
        }
        return foot(sheet, house);
    }

    /** All questions of one address; those who asked for them know what they were about. */
    Sheet newLinks(List<AskerLink> links, House house) {
        Sheet sheet = new Sheet(words, Letter.NEW_LINKS, "").text("lead");
        Map<String, String> pages = new LinkedHashMap<>();
        links.forEach(link -> pages.put(link.question().code(), settings.mine(link.token())));
        return foot(sheet.links("link", pages).common("link.note").text("mistake"), house);
    }

    private static Sheet foot(Sheet sheet, House house) {
        return sheet.foot("no-text.asker").foot("automatic", new Blank("contact", house.contactEmail()));
    }

    private void received(Sheet sheet, String page, Instant since, House house) {
        House.ResponseTimes times = house.responseTimes();
        sheet.text("lead")
                .notice("emergency", help(house))
                .heading("next")
                .text("next.expert")
                .text("next.usual", new Blank("usual-days", times.usualDays()))
                .text("next.by", new Blank("promised-by", words.on(workingTime.after(since, times.promisedDays()))))
                .text("next.mail")
                .link("link", page)
                .common("link.note")
                .text("mistake");
    }

    private void ready(Sheet sheet, String page, House house) {
        sheet.text("lead").link("link", page).common("link.note").notice("worse", help(house));
    }

    private void published(Sheet sheet, String page, LetterFacts facts, House house) {
        sheet.text("lead").text("checked");
        if (facts.entrySlug() != null) sheet.link("link", settings.entry(facts.entrySlug()));
        sheet.heading("undo")
                .text("undo.how")
                .link("page", page)
                .text("undo.else", new Blank("contact", house.contactEmail()));
    }

    private void notTaken(Sheet sheet, String page, LetterFacts facts, House house) {
        sheet.text("lead");
        if (facts.notTaken() != null) {
            String reason = facts.notTaken().code();
            sheet.said("reason", said("reason.", reason, facts))
                    .heading("next")
                    .said("next-steps", said("next.", reason, facts));
        }
        sheet.link("link", page).text("page").common("link.note").notice("emergency", help(house));
    }

    private void moreNeeded(Sheet sheet, String page, LetterFacts facts, House house) {
        sheet.text("lead");
        if (facts.replyBy() != null) sheet.text("reply-by", new Blank("reply-by", words.on(facts.replyBy())));
        sheet.link("link", page).common("link.note").notice("emergency", help(house));
    }

    private void reopened(Sheet sheet, String page, House house) {
        sheet.text("lead").text("next").link("link", page).common("link.note").notice("emergency", help(house));
    }

    private void withdrawn(Sheet sheet, String page, House house) {
        sheet.text("lead").text("kept").text("again").link("link", page).notice("emergency", help(house));
    }

    private String said(String kind, String reason, LetterFacts facts) {
        return words.say(
                "question-not-taken." + kind + reason, facts.reference().code());
    }

    private Blank help(House house) {
        House.Emergency emergency = house.emergency();
        return new Blank(
                LetterRules.HELP,
                words.say("common.help", emergency.number(), emergency.adviceLine(), emergency.helpline()));
    }
}
