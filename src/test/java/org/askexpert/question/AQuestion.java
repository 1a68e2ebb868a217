package org.askexpert.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicId;

/** Makes questions for tests and walks them to where a test begins. */
final class AQuestion {

    static final PersonId ANA = new PersonId(1);
    static final PersonId BEN = new PersonId(2);
    static final PersonId ROSA = new PersonId(11);
    static final PersonId RAVI = new PersonId(12);
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final TopicId BACK = new TopicId(7);
    static final DraftText TEXT =
            new DraftText("Keep moving.", "Dear Jo", "Sore back", "My back is sore after sitting.", List.of());

    private final Question question;

    private AQuestion(Publish publish, TopicId topic) {
        question = Question.receive(
                new Reference("Q7K3-M9XT"),
                new NewQuestion("My back hurts", "It hurts since Monday.", topic, "en", publish, 1),
                NOON);
    }

    static AQuestion aQuestion() {
        return new AQuestion(Publish.ANONYMOUS, BACK);
    }

    static AQuestion aPrivateQuestion() {
        return new AQuestion(Publish.NEVER, BACK);
    }

    static AQuestion aQuestionWithoutTopic() {
        return new AQuestion(Publish.ANONYMOUS, null);
    }

    Question received() {
        return question;
    }

    Question inTriage() {
        question.triageDesk().byRule(Lane.OUT_OF_SCOPE, "out-of-scope", true, NOON);
        return question;
    }

    Question waitingForAnyExpert() {
        question.offers().waitForAnybody(round(), NOON);
        return question;
    }

    AQuestion offeredTo(PersonId expert) {
        question.offers().byRules(expert, round(), clocks(), NOON);
        return this;
    }

    AQuestion heldBy(PersonId expert) {
        offeredTo(expert);
        question.offers().accept(expert, NOON);
        return this;
    }

    AQuestion draftedBy(PersonId expert) {
        if (!question.holding().isBy(expert)) heldBy(expert);
        question.saveDraft(expert, question.answer().revision(), TEXT, NOON);
        return this;
    }

    AQuestion handedTo(PersonId expert) {
        question.offers().byEditor(expert, clocks(), NOON);
        question.offers().accept(expert, NOON);
        return this;
    }

    Question asItIs() {
        return question;
    }

    Question inReview() {
        return inReviewBy(1);
    }

    Question inReviewBy(int reviewers) {
        question.sendForReview(question.holding().assignee(), question.answer().revision(), reviewers, NOON);
        return question;
    }

    static Decision verdict(Verdict verdict, int revision) {
        Set<ReturnReason> reasons = verdict == Verdict.RETURN ? Set.of(ReturnReason.UNCLEAR) : Set.of();
        return new Decision(revision, verdict, reasons, null, verdict == Verdict.APPROVE, null);
    }

    static EditionDecision edition(EditionVerdict verdict, int revision) {
        return new EditionDecision(revision, verdict, "Say less", true);
    }

    static Clocks clocks() {
        return new Clocks(NOON.plusSeconds(86_400), NOON.plusSeconds(604_800));
    }

    static RoutingRound round() {
        return new RoutingRound("topic", List.of(new RoutingTest(ANA, 0, null, "chosen", null)));
    }
}
