package org.askexpert.workflow;

import static org.askexpert.question.Publish.ANONYMOUS;
import static org.askexpert.question.Publish.NEVER;
import static org.askexpert.workflow.Newsroom.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AnswerAtOnce;
import org.askexpert.question.AnswerByOffice;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.AskInTriage;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.ChangeConsent;
import org.askexpert.question.CloseQuestion;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.DeclineQuestion;
import org.askexpert.question.DoNotTake;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.EditorialProcess;
import org.askexpert.question.ExtendFinishBy;
import org.askexpert.question.NotMyQuestion;
import org.askexpert.question.NotTaken;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.RefusalReason;
import org.askexpert.question.ReopenQuestion;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.RouteFromTriage;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Problem;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every path of the model; the last word is that nothing in it was left out. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionToAnswerProcessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Footprints footprints;

    @Autowired
    private HistoryService history;

    @Autowired
    private RouteFromTriage route;

    @Autowired
    private DoNotTake doNotTake;

    @Autowired
    private AssignExpert assign;

    @Autowired
    private AcceptQuestion accept;

    @Autowired
    private DeclineQuestion decline;

    @Autowired
    private DecideEdition decideEdition;

    @Autowired
    private ExtendFinishBy extend;

    @Autowired
    private CloseQuestion close;

    @Autowired
    private AnswerByOffice byOffice;

    @Autowired
    private AnswerAtOnce atOnce;

    @Autowired
    private NotMyQuestion notMine;

    @Autowired
    private ReopenQuestion reopen;

    @Autowired
    private WithdrawQuestion withdraw;

    @Autowired
    private ChangeConsent consent;

    @Autowired
    private AskForDetails askForDetails;

    @Autowired
    private AskInTriage askInTriage;

    @Autowired
    private ReplyToRequest reply;

    @Autowired
    private EditorialProcess process;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void openTheNewsroom() {
        newsroom.open();
    }

    @Test
    void askingReturnsBeforeAnythingElseHappens() {
        Reference question = newsroom.asked(ORDINARY, "backs", NEVER);
        assertThat(tokens.stage(question)).isEqualTo(Stage.RECEIVED);
        assertThat(tokens.jobs(question)).hasSize(1);
    }

    @Test
    void anOrdinaryQuestionIsAnsweredAndPublished() {
        Reference question = offered(ANONYMOUS);
        newsroom.accepts(question);
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
        newsroom.writes(question, true);
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
        decided(question, "rosa", Verdict.APPROVE);
        tokens.ended(question, "published", Stage.PUBLISHED);
        tokens.neverPassed(question, Steps.TRIAGE_BY_HAND);
        tokens.neverPassed(question, Steps.REVIEW_PUBLIC_EDITION);
    }

    @Test
    void aQuestionAskedInPrivateIsNeverPublished() {
        Reference question = inReview(NEVER, true);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.ended(question, "answeredPrivately", Stage.ANSWERED);
        tokens.neverPassed(question, Steps.PUBLISH_TO_ARCHIVE);
    }

    @Test
    void anUrgentQuestionNeedsNoEditor() {
        Reference question = newsroom.asked("I have chest pain since noon", "backs", NEVER);
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
    }

    @Test
    void aQuestionWithoutTopicWaitsForAnEditorWhoLetsTheRulesChoose() {
        Reference question = inTriage();
        route.route(question, newsroom.topic("backs"), null, null, newsroom.person("edith"));
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
    }

    @Test
    void anEditorWhoNamesTheExpertPassesByTheRules() {
        Reference question = inTriage();
        route.route(question, newsroom.topic("backs"), null, "ben", newsroom.person("edith"));
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        tokens.neverPassed(question, Steps.CHOOSE_EXPERT);
    }

    @Test
    void aQuestionThatIsNotTakenEnds() {
        Reference question = inTriage();
        doNotTake.decline(question, NotTaken.OUT_OF_SCOPE, null, newsroom.person("edith"));
        tokens.ended(question, "notTaken", Stage.NOT_TAKEN);
    }

    @Test
    void withNobodyFreeAnEditorAssignsByHand() {
        Reference question = nobodyFree();
        assign.assign(question, "chidi", newsroom.person("edith"));
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
    }

    @Test
    void withNobodyFreeAnExpertOfTheTopicMayPickItUpAndWritesAtOnce() {
        Reference question = nobodyFree();
        accept.accept(question, newsroom.person("chidi"));
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
        tokens.neverPassed(question, Steps.ACCEPT_QUESTION);
    }

    @Test
    void withNobodyFreeAnEditorMayLetTheRulesTryAgain() {
        Reference question = nobodyFree();
        assign.assign(question, null, newsroom.person("edith"));
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ASSIGN_BY_HAND, Stage.TRIAGE);
    }

    @Test
    void aDeclinedQuestionGoesToTheNextExpert() {
        Reference question = offered(NEVER);
        var first = newsroom.expertOf(question);
        decline.decline(question, RefusalReason.NO_TIME, null, first);
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        assertThat(newsroom.expertOf(question)).isNotEqualTo(first);
    }

    @Test
    void aQuestionThatEverybodyDeclinedWaitsForAnEditorWhoIsTold() {
        Reference question = offered(NEVER);
        Set<String> asked = new HashSet<>();
        while (tokens.stage(question) == Stage.OFFERED) {
            var expert = newsroom.expertOf(question);
            assertThat(asked.add(expert.handle())).isTrue();
            decline.decline(question, RefusalReason.NO_TIME, null, expert);
            tokens.moveOn(question);
        }
        assertThat(asked).hasSizeGreaterThan(1);
        tokens.waitsAt(question, Steps.ASSIGN_BY_HAND, Stage.TRIAGE);
        assertThat(newsroom.letters(question)).contains("NOBODY_FREE");
    }

    @Test
    void anExpertMayDeclineAfterAccepting() {
        Reference question = offered(NEVER);
        newsroom.accepts(question);
        decline.decline(question, RefusalReason.NOT_MY_FIELD, null, newsroom.expertOf(question));
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
    }

    @Test
    void anEditorMayNameAnotherExpertWhileOneWrites() {
        Reference question = offered(NEVER);
        newsroom.accepts(question);
        assign.assign(question, "chidi", newsroom.person("edith"));
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        assertThat(newsroom.expertOf(question).handle()).isEqualTo("chidi");
    }

    @Test
    void anEditorMayTakeAnAnswerOutOfReviewAndLetTheRulesChoose() {
        Reference question = inReview(NEVER, false);
        assign.assign(question, null, newsroom.person("edith"));
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
    }

    @Test
    void aSensitiveTopicNeedsTwoReviewers() {
        Reference question = newsroom.asked(ORDINARY, "grief", NEVER);
        tokens.moveOn(question);
        newsroom.accepts(question);
        newsroom.writes(question, false);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
        decided(question, "ravi", Verdict.APPROVE_PRIVATE);
        tokens.ended(question, "answeredPrivately", Stage.ANSWERED);
        assertThat(newsroom.rows()
                        .sql("select triage_rule from question where reference = ?")
                        .param(question.code())
                        .query(String.class)
                        .single())
                .isEqualTo("sensitive");
    }

    @Test
    void aReturnedAnswerGoesBackToTheSameExpert() {
        Reference question = inReview(NEVER, false);
        var expert = newsroom.expertOf(question);
        decided(question, "rosa", Verdict.RETURN);
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
        assertThat(newsroom.expertOf(question)).isEqualTo(expert);
    }

    @Test
    void aRejectedAnswerGoesToTheEditor() {
        Reference question = inReview(NEVER, false);
        decided(question, "rosa", Verdict.REJECT);
        tokens.waitsAt(question, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
    }

    @Test
    void aMissingPublicEditionIsWrittenReturnedAndThenPublished() {
        Reference question = inReview(ANONYMOUS, false);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.waitsAt(question, Steps.PREPARE_EDITION, Stage.ANSWERED);
        newsroom.writes(question, true);
        tokens.waitsAt(question, Steps.REVIEW_PUBLIC_EDITION, Stage.ANSWERED);
        decided(question, EditionVerdict.RETURN);
        tokens.waitsAt(question, Steps.PREPARE_EDITION, Stage.ANSWERED);
        newsroom.writes(question, true);
        decided(question, EditionVerdict.APPROVE);
        tokens.ended(question, "published", Stage.PUBLISHED);
    }

    @Test
    void aRefusedPublicEditionLeavesTheAnswerPrivate() {
        Reference question = inReview(ANONYMOUS, true);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.waitsAt(question, Steps.REVIEW_PUBLIC_EDITION, Stage.ANSWERED);
        decided(question, EditionVerdict.REFUSE);
        tokens.ended(question, "answeredPrivately", Stage.ANSWERED);
    }

    @Test
    void aQuestionMayBeWithdrawnBeforeAnythingHappened() {
        Reference question = newsroom.asked(ORDINARY, "backs", NEVER);
        withdrawn(question);
    }

    @Test
    void aQuestionMayBeWithdrawnInTriage() {
        withdrawn(inTriage());
        withdrawn(nobodyFree());
    }

    @Test
    void aQuestionMayBeWithdrawnFromItsExpert() {
        withdrawn(offered(NEVER));
        Reference question = offered(NEVER);
        newsroom.accepts(question);
        withdrawn(question);
    }

    @Test
    void aQuestionMayBeWithdrawnFromReviewAndJustBeforeTheAnswerGoesOut() {
        withdrawn(inReview(NEVER, false));
        Reference question = inReview(NEVER, false);
        newsroom.decides(question, "rosa", Verdict.APPROVE_PRIVATE);
        assertThat(tokens.stage(question)).isEqualTo(Stage.APPROVED);
        withdrawn(question);
        tokens.neverPassed(question, Steps.RELEASE_ANSWER);
    }

    @Test
    void whatIsAnsweredIsNotWithdrawnAnyMore() {
        Reference question = inReview(ANONYMOUS, false);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        assertRefused(() -> withdraw.withdraw(newsroom.askerOf(question)));
        tokens.waitsAt(question, Steps.PREPARE_EDITION, Stage.ANSWERED);
    }

    @Test
    void anExpertIsRemindedOnceThenLosesTheQuestionToTheNext() {
        Reference question = offered(NEVER);
        var first = newsroom.expertOf(question);
        assertThat(tokens.clocks(question)).containsExactly("respondReminderDue", "respondByReached");
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("RESPOND_REMINDER");
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("OFFER_EXPIRED").doesNotContain("CHOICE_EXPIRED");
        assertThat(newsroom.assignments(question)).containsExactly("EXPIRED");
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        assertThat(newsroom.expertOf(question)).isNotEqualTo(first);
        assertThatThrownBy(() -> accept.accept(question, first)).isInstanceOf(Problem.class);
    }

    @Test
    void whenEverybodyLetsItExpireAnEditorHasIt() {
        Reference question = offered(NEVER);
        for (int expert = 0; expert < 2; expert++) {
            tokens.clockStrikes(question, "respondByReached");
            tokens.moveOn(question);
        }
        tokens.waitsAt(question, Steps.ASSIGN_BY_HAND, Stage.TRIAGE);
        assertThat(newsroom.letters(question)).contains("NOBODY_FREE");
    }

    @Test
    void whomAnEditorChoseNoRuleReplaces() {
        Reference question = inTriage();
        route.route(question, newsroom.topic("backs"), null, "ben", newsroom.person("edith"));
        tokens.clockStrikes(question, "respondByReached");
        tokens.waitsAt(question, Steps.ASSIGN_BY_HAND, Stage.TRIAGE);
        tokens.neverPassed(question, Steps.CHOOSE_EXPERT);
        assertThat(newsroom.letters(question)).contains("OFFER_EXPIRED", "CHOICE_EXPIRED");
        accept.accept(question, newsroom.person("ben"));
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
    }

    @Test
    void theAnswerIsRemindedOfThenOverdueAndMoreTimeBeginsItsClocksAnew() {
        Reference question = offered(NEVER);
        newsroom.accepts(question);
        tokens.nextClockStrikes(question);
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).containsOnlyOnce("FINISH_REMINDER", "ANSWER_OVERDUE", "LATE_ANSWER");
        assertThat(tokens.clocks(question)).isEmpty();
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
        Instant later = Instant.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);
        extend.extend(question, later, newsroom.person("edith"));
        assertThat(tokens.clocks(question)).containsExactly("finishReminderDue", "finishByReached");
        assertThat(tokens.timers(question).get(1).getDuedate()).isEqualTo(Date.from(later));
        assertThat(newsroom.finishBy(question)).containsExactly(later, later);
        assertThat(newsroom.letters(question)).contains("FINISH_BY_MOVED");
        newsroom.writes(question, false);
        assertThat(tokens.clocks(question)).containsExactly("reviewReminderDue", "reviewOverdue");
    }

    @Test
    void noClockOfTheExpertRunsWhileTheAskerIsAskedAndTheyComeBackLater() {
        Reference question = offered(NEVER);
        newsroom.accepts(question);
        Instant before = newsroom.finishBy(question).get(0);
        askForDetails.ask(question, "What do you lift?", newsroom.expertOf(question));
        assertThat(tokens.clocks(question)).containsExactly("reminderDue", "noReply");
        newsroom.waitedSince(question, Duration.ofDays(3));
        reply.reply("Boxes of books.", newsroom.askerOf(question));
        Instant after = newsroom.finishBy(question).get(0);
        assertThat(Duration.between(before, after))
                .isBetween(
                        Duration.ofDays(3).minusSeconds(2), Duration.ofDays(3).plusMinutes(5));
        assertThat(tokens.timers(question).get(1).getDuedate()).isEqualTo(Date.from(after));
    }

    @Test
    void reviewersThenEditorsHearOfAnAnswerNobodyReviews() {
        Reference question = inReview(NEVER, false);
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("REVIEW_REMINDER").doesNotContain("LATE_REVIEW");
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("LATE_REVIEW");
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
    }

    @Test
    void editorsHearAgainOfWhatWaitsForThem() {
        Reference question = inTriage();
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("TRIAGE_REMINDER");
        tokens.waitsAt(question, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
        Reference lonely = nobodyFree();
        tokens.nextClockStrikes(lonely);
        assertThat(newsroom.letters(lonely)).contains("EXPERT_MISSING");
        tokens.waitsAt(lonely, Steps.ASSIGN_BY_HAND, Stage.TRIAGE);
    }

    @Test
    void aPublicEditionThatWaitsIsTold() {
        Reference question = inReview(ANONYMOUS, false);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("EDITION_REMINDER", "LATE_EDITION");
        newsroom.writes(question, true);
        tokens.nextClockStrikes(question);
        assertThat(newsroom.letters(question)).contains("EDITION_REVIEW_REMINDER");
        tokens.waitsAt(question, Steps.REVIEW_PUBLIC_EDITION, Stage.ANSWERED);
    }

    @Test
    void anEditorClosesAQuestionWhereverItStandsAndTakesItUpAgain() {
        closed(newsroom.asked(ORDINARY, "backs", NEVER));
        closed(inTriage());
        closed(nobodyFree());
        closed(offered(NEVER));
        closed(awaitingAsker());
        Reference question = inReview(ANONYMOUS, true);
        closed(question);
        reopen.reopen(question, newsroom.person("edith"));
        assertThat(newsroom.letters(question)).contains("QUESTION_REOPENED");
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        assertRefused(() -> reopen.reopen(question, newsroom.person("edith")));
        withdraw.withdraw(newsroom.askerOf(question));
        assertRefused(() -> reopen.reopen(question, newsroom.person("edith")));
    }

    @Test
    void theOfficeAnswersInWordsThatAReviewerChecksAndTheyComeBackToIt() {
        Reference question = inTriage();
        byOffice.answer(question, "We are sorry to hear that.", newsroom.person("edith"));
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
        decided(question, "rosa", Verdict.RETURN);
        tokens.waitsAt(question, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
        byOffice.answer(question, "We are very sorry to hear that.", newsroom.person("edith"));
        decided(question, "ravi", Verdict.APPROVE_PRIVATE);
        tokens.ended(question, "answeredPrivately", Stage.ANSWERED);
        assertThat(newsroom.letters(question)).contains("OFFICE_ANSWER").doesNotContain("ANSWER_READY");
    }

    @Test
    void anEarlierAnswerEndsTheQuestionUntilItsAskerSaysThatItIsAnother() {
        Reference question = inTriage();
        atOnce.answer(question, "As before.", "stiff-back", newsroom.person("edith"));
        tokens.ended(question, "answeredByOffice", Stage.ANSWERED);
        notMine.say(newsroom.askerOf(question));
        tokens.waitsAt(question, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
        assertThat(newsroom.letters(question)).contains("NOT_MY_QUESTION");
        assertRefused(() -> notMine.say(newsroom.askerOf(question)));
        route.route(question, newsroom.topic("backs"), null, null, newsroom.person("edith"));
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
    }

    private void closed(Reference question) {
        close.close(question, NotTaken.OTHER, "We are sorry.", newsroom.person("edith"));
        tokens.ended(question, "closed", Stage.NOT_TAKEN);
        assertThat(newsroom.letters(question)).contains("QUESTION_NOT_TAKEN");
        assertRefused(() -> close.close(question, NotTaken.OTHER, null, newsroom.person("edith")));
    }

    private void withdrawn(Reference question) {
        withdraw.withdraw(newsroom.askerOf(question));
        tokens.ended(question, "withdrawn", Stage.WITHDRAWN);
        assertRefused(() -> withdraw.withdraw(newsroom.askerOf(question)));
    }

    @Test
    void aStepThatIsNotWaitedForIsRefusedAndNothingMoves() {
        Reference question = offered(NEVER);
        assertRefused(() -> process.sentForReview(question));
        Reference waiting = inTriage();
        assertRefused(() -> process.declined(waiting));
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        tokens.waitsAt(waiting, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
    }

    @Test
    void anExpertAsksForMoreAndGoesOnWithTheReply() {
        Reference question = awaitingAsker();
        var expert = newsroom.expertOf(question);
        reply.reply("Boxes of books.", newsroom.askerOf(question));
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
        assertThat(tokens.clocks(question)).containsExactly("finishReminderDue", "finishByReached");
        assertThat(newsroom.expertOf(question)).isEqualTo(expert);
        askForDetails.ask(question, "How many?", expert);
        tokens.waitsForReply(question);
        reply.reply("Ten.", newsroom.askerOf(question));
        newsroom.writes(question, false);
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
    }

    @Test
    void theFirstReplyCountsAndALateOneIsRefused() {
        Reference question = awaitingAsker();
        reply.reply("Boxes of books.", newsroom.askerOf(question));
        assertRefused(() -> reply.reply("Boxes of stones.", newsroom.askerOf(question)));
        assertThat(newsroom.replies(question)).containsExactly("Boxes of books.");
    }

    @Test
    void anAskerWhoDoesNotReplyIsRemindedOnceAndStillMayReply() {
        Reference question = awaitingAsker();
        tokens.nextClockStrikes(question);
        assertThat(tokens.timers(question)).hasSize(1);
        assertThat(newsroom.letters(question)).contains("REPLY_REMINDER");
        assertThat(tokens.stage(question)).isEqualTo(Stage.AWAITING_ASKER);
        reply.reply("Boxes of books.", newsroom.askerOf(question));
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
    }

    @Test
    void withoutAReplyTheQuestionIsClosed() {
        Reference question = awaitingAsker();
        tokens.nextClockStrikes(question);
        tokens.nextClockStrikes(question);
        tokens.ended(question, "notTaken", Stage.NOT_TAKEN);
        assertThat(newsroom.letters(question)).contains("QUESTION_NOT_TAKEN", "ASKER_STAYED_SILENT");
        assertRefused(() -> reply.reply("Boxes of books.", newsroom.askerOf(question)));
    }

    @Test
    void whatAnEditorAskedComesBackToTriage() {
        Reference question = inTriage();
        askInTriage.ask(question, "Which part of the body?", newsroom.person("edith"));
        tokens.waitsForReply(question);
        reply.reply("The back.", newsroom.askerOf(question));
        tokens.waitsAt(question, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
        askInTriage.ask(question, "Where exactly?", newsroom.person("edith"));
        tokens.nextClockStrikes(question);
        tokens.nextClockStrikes(question);
        tokens.ended(question, "notTaken", Stage.NOT_TAKEN);
    }

    @Test
    void aQuestionMayBeWithdrawnWhileWeWaitForTheAsker() {
        Reference question = awaitingAsker();
        withdrawn(question);
        assertThat(tokens.timers(question)).isEmpty();
    }

    @Test
    void nobodyAsksBeforeAcceptingAndNoEditorTakesItAwayWhileWeWait() {
        Reference offered = offered(NEVER);
        assertRefused(() -> askForDetails.ask(offered, "What?", newsroom.expertOf(offered)));
        Reference question = awaitingAsker();
        assertRefused(() -> assign.assign(question, "chidi", newsroom.person("edith")));
        assertRefused(() -> decline.decline(question, RefusalReason.NO_TIME, null, newsroom.expertOf(question)));
        tokens.waitsForReply(question);
    }

    @Test
    void consentGivenAfterTheAnswerBringsTheEditionToTheArchive() {
        Reference question = inReview(NEVER, false);
        decided(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.ended(question, "answeredPrivately", Stage.ANSWERED);
        consent.choose(ANONYMOUS, newsroom.askerOf(question));
        tokens.waitsAt(question, Steps.PREPARE_EDITION, Stage.ANSWERED);
        assertThat(newsroom.letters(question)).contains("EDITION_WANTED");
        newsroom.writes(question, true);
        decided(question, EditionVerdict.APPROVE);
        tokens.ended(question, "published", Stage.PUBLISHED);
    }

    @Test
    void consentWithdrawnWhileTheEditionIsWorkedOnEndsIt() {
        Reference preparing = inReview(ANONYMOUS, false);
        decided(preparing, "rosa", Verdict.APPROVE_PRIVATE);
        forbidden(preparing);
        Reference inReview = inReview(ANONYMOUS, true);
        decided(inReview, "rosa", Verdict.APPROVE_PRIVATE);
        forbidden(inReview);
        Reference publishing = inReview(ANONYMOUS, true);
        newsroom.decides(publishing, "rosa", Verdict.APPROVE);
        tokens.moveOneStep(publishing);
        assertThat(tokens.stage(publishing)).isEqualTo(Stage.ANSWERED);
        assertThat(tokens.jobs(publishing)).hasSize(1);
        forbidden(publishing);
        tokens.neverPassed(publishing, Steps.PUBLISH_TO_ARCHIVE);
    }

    private void forbidden(Reference question) {
        consent.choose(NEVER, newsroom.askerOf(question));
        tokens.ended(question, "keptPrivate", Stage.ANSWERED);
    }

    private Reference awaitingAsker() {
        Reference question = offered(NEVER);
        newsroom.accepts(question);
        askForDetails.ask(question, "What do you lift?", newsroom.expertOf(question));
        tokens.waitsForReply(question);
        return question;
    }

    private void assertRefused(Runnable step) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> step.run()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    @AfterAll
    void everyStepAndEveryFlowWasPassed() {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(
                Model.at("bpmn/question-to-answer.bpmn").content()));
        Collection<FlowNode> steps = model.getModelElementsByType(FlowNode.class);
        assertThat(history.createHistoricActivityInstanceQuery().list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsAll(steps.stream().map(FlowNode::getId).toList());
        assertThat(footprints.taken())
                .containsAll(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    private Reference offered(Publish publish) {
        Reference question = newsroom.asked(ORDINARY, "backs", publish);
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ACCEPT_QUESTION, Stage.OFFERED);
        return question;
    }

    private Reference inTriage() {
        Reference question = newsroom.asked(ORDINARY, null, NEVER);
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.TRIAGE_BY_HAND, Stage.TRIAGE);
        return question;
    }

    private Reference nobodyFree() {
        Reference question = newsroom.asked(ORDINARY, "feet", NEVER);
        tokens.moveOn(question);
        tokens.waitsAt(question, Steps.ASSIGN_BY_HAND, Stage.TRIAGE);
        return question;
    }

    private Reference inReview(Publish publish, boolean edition) {
        Reference question = offered(publish);
        newsroom.accepts(question);
        newsroom.writes(question, edition);
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
        return question;
    }

    private void decided(Reference question, String reviewer, Verdict verdict) {
        newsroom.decides(question, reviewer, verdict);
        tokens.moveOn(question);
    }

    private void decided(Reference question, EditionVerdict verdict) {
        String comment = verdict == EditionVerdict.RETURN ? "Leave the town out." : null;
        EditionDecision decision =
                new EditionDecision(newsroom.revision(question), verdict, comment, verdict == EditionVerdict.APPROVE);
        decideEdition.decide(question, decision, newsroom.person("rosa"));
        tokens.moveOn(question);
    }
}
