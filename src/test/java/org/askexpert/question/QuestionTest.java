package org.askexpert.question;

import static org.askexpert.question.AQuestion.ANA;
import static org.askexpert.question.AQuestion.BACK;
import static org.askexpert.question.AQuestion.BEN;
import static org.askexpert.question.AQuestion.NOON;
import static org.askexpert.question.AQuestion.RAVI;
import static org.askexpert.question.AQuestion.ROSA;
import static org.askexpert.question.AQuestion.TEXT;
import static org.askexpert.question.AQuestion.aPrivateQuestion;
import static org.askexpert.question.AQuestion.aQuestion;
import static org.askexpert.question.AQuestion.aQuestionWithoutTopic;
import static org.askexpert.question.AQuestion.clocks;
import static org.askexpert.question.AQuestion.edition;
import static org.askexpert.question.AQuestion.round;
import static org.askexpert.question.AQuestion.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final ReplyDates REPLY_DATES =
            new ReplyDates(NOON.plusSeconds(604_800), NOON.plusSeconds(1_209_600));

    @Test
    void aNewQuestionIsReceivedAndWaitsForNobody() {
        Question question = aQuestion().received();
        assertThat(question.way().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(question.way().waiting()).isEqualTo(Waiting.NOBODY);
        assertThat(question.answer().edition()).isEqualTo(Edition.PREPARING);
    }

    @Test
    void aQuestionKeptPrivateHasNoPublicEdition() {
        assertThat(aPrivateQuestion().received().answer().edition()).isEqualTo(Edition.NONE);
    }

    @Test
    void anOfferIsAcceptedOnlyByTheExpertWhoGotIt() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        assertThatThrownBy(() -> question.offers().accept(BEN, NOON)).isInstanceOf(NotYours.class);
        assertThat(question.way().stage()).isEqualTo(Stage.OFFERED);
        question.offers().accept(ANA, NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void anOfferIsAcceptedOnce() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        assertThatThrownBy(() -> question.offers().accept(ANA, NOON)).isInstanceOf(WrongStage.class);
    }

    @Test
    void whoDeclinedIsNotAskedAgain() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        question.offers().decline(ANA, RefusalReason.NO_TIME, null, NOON);
        assertThat(question.holding().lostBy()).containsExactly(ANA);
        assertThat(question.holding().isHeld()).isFalse();
        assertThat(question.way().stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void whoDeclinedCannotAcceptAfterAll() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        question.offers().decline(ANA, RefusalReason.NO_TIME, null, NOON);
        assertThatThrownBy(() -> question.offers().accept(ANA, NOON)).isInstanceOf(NotYours.class);
    }

    @Test
    void anOfferThatExpiresIsLostAndTheRulesChooseAgain() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        assertThat(question.offers().expire(NOON)).isFalse();
        assertThat(question.way().stage()).isEqualTo(Stage.OFFERED);
        assertThat(question.holding().isHeld()).isFalse();
        assertThat(question.holding().lostBy()).containsExactly(ANA);
        assertThatThrownBy(() -> question.offers().accept(ANA, NOON)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> question.offers().expire(NOON)).isInstanceOf(WrongStage.class);
    }

    @Test
    void whomAnEditorChoseIsNotReplacedByARule() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        question.offers().byEditor(BEN, clocks(), NOON);
        assertThat(question.offers().expire(NOON)).isTrue();
        assertThat(question.way().stage()).isEqualTo(Stage.TRIAGE);
        assertThat(question.way().waiting()).isEqualTo(Waiting.EXPERT);
    }

    @Test
    void whatIsAcceptedDoesNotExpire() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        assertThatThrownBy(() -> question.offers().expire(NOON)).isInstanceOf(WrongStage.class);
        assertThat(question.holding().assignee()).isEqualTo(ANA);
    }

    @Test
    void anotherDateIsKeptWithQuestionAndAssignment() {
        Question nobody = aQuestion().received();
        assertThatThrownBy(() -> nobody.offers().finishBy(NOON.plusSeconds(60), NOON))
                .isInstanceOf(WrongStage.class);
        Question question = aQuestion().heldBy(ANA).asItIs();
        Instant later = NOON.plusSeconds(2_000_000);
        question.offers().finishBy(later, NOON);
        assertThat(question.holding().finishBy()).isEqualTo(later);
        assertThat(question.holding()
                        .assignments()
                        .get(0)
                        .view(new PersonNames(java.util.Map.of()))
                        .finishBy())
                .isEqualTo(later);
    }

    @Test
    void anEditorClosesAtEveryWorkingStageAndMayTakeItUpAgain() {
        for (Question question : List.of(
                aQuestion().received(),
                aQuestion().inTriage(),
                aQuestion().offeredTo(ANA).asItIs(),
                aQuestion().heldBy(ANA).asItIs(),
                aQuestion().draftedBy(ANA).inReview())) {
            question.triageDesk().close(NotTaken.DUPLICATE, "Twice", NOON);
            assertThat(question.way().stage()).isEqualTo(Stage.NOT_TAKEN);
            assertThat(question.holding().isHeld()).isFalse();
            assertThat(question.triage().notTaken()).isEqualTo(NotTaken.DUPLICATE);
            assertThatThrownBy(() -> question.triageDesk().close(NotTaken.OTHER, null, NOON))
                    .isInstanceOf(WrongStage.class);
            question.triageDesk().reopen(NOON);
            assertThat(question.way().stage()).isEqualTo(Stage.RECEIVED);
            assertThat(question.triage().notTaken()).isNull();
        }
    }

    @Test
    void whatWasWithdrawnIsNeverTakenUpAgain() {
        Question question = aQuestion().received();
        question.wishes().withdraw(NOON);
        assertThatThrownBy(() -> question.triageDesk().reopen(NOON)).isInstanceOf(WrongStage.class);
    }

    @Test
    void whatWasApprovedBeforeAClosureIsApprovedByNobodyAfterIt() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(AQuestion.verdict(Verdict.APPROVE, 1), AQuestion.ROSA, NOON);
        question.triageDesk().close(NotTaken.OTHER, null, NOON);
        question.triageDesk().reopen(NOON);
        assertThat(question.answer().edition()).isEqualTo(Edition.PREPARING);
        assertThat(question.answer().given().approvals()).isZero();
        assertThat(question.answer().given().signatures()).isZero();
    }

    @Test
    void wordsOfTheOfficeNeverBecomeAnExpertsDraft() {
        Question question = aQuestion().inTriage();
        question.triageDesk().answerByOffice(AQuestion.ROSA, "We are sorry, Jo.", NOON);
        question.decide(AQuestion.verdict(Verdict.RETURN, 1), AQuestion.RAVI, NOON);
        question.triageDesk().route(BACK, Lane.ORDINARY, NOON);
        assertThat(question.answer().latestText().answer()).isEmpty();
        assertThat(question.answer().edition()).isEqualTo(Edition.PREPARING);
        assertThat(question.answer().chain().isWorkOf(AQuestion.ROSA)).isTrue();
    }

    @Test
    void anOfficeAnswerThatWasClosedLeavesTheQuestionToExpertsAgain() {
        Question question = aQuestion().inTriage();
        question.triageDesk().answerByOffice(AQuestion.ROSA, "We are sorry, Jo.", NOON);
        question.triageDesk().close(NotTaken.OTHER, null, NOON);
        question.triageDesk().reopen(NOON);
        assertThat(question.answer().edition()).isEqualTo(Edition.PREPARING);
        assertThat(question.answer().latestText().answer()).isEmpty();
    }

    @Test
    void whoeverSentWordsOnceStaysAmongThoseWhoAnswerForThem() {
        Question question = aQuestion().draftedBy(ANA).asItIs();
        for (PersonId sender : List.of(ANA, BEN, AQuestion.ROSA)) {
            if (!sender.equals(ANA)) {
                question.offers().byEditor(sender, clocks(), NOON);
                question.offers().accept(sender, NOON);
            }
            question.sendForReview(sender, question.answer().revision(), 1, NOON);
        }
        assertThat(question.answer().chain().contributors()).containsExactlyInAnyOrder(ANA, BEN, AQuestion.ROSA);
    }

    @Test
    void wordsOfTheOfficeAreCheckedBySomebodyElseAndNeverPublished() {
        Question question = aQuestion().inTriage();
        question.triageDesk().answerByOffice(AQuestion.ROSA, "We are sorry.", NOON);
        assertThatThrownBy(() -> question.decide(AQuestion.verdict(Verdict.APPROVE_PRIVATE, 1), AQuestion.ROSA, NOON))
                .isInstanceOf(OwnWork.class);
        assertThat(question.decide(AQuestion.verdict(Verdict.RETURN, 1), AQuestion.RAVI, NOON))
                .isEqualTo(ReviewOutcome.REJECTED);
        assertThat(question.way().waiting()).isEqualTo(Waiting.EDITOR);
        question.triageDesk().answerByOffice(AQuestion.ROSA, "We are very sorry.", NOON);
        question.decide(AQuestion.verdict(Verdict.APPROVE_PRIVATE, 2), AQuestion.RAVI, NOON);
        assertThat(question.release(NOON)).isEqualTo(NextForPublic.NOTHING);
        assertThat(question.wishes().choose(Publish.ANONYMOUS, 1, NOON)).isEqualTo(ConsentEffect.NOTHING);
        assertThat(question.answer().edition()).isEqualTo(Edition.REFUSED);
    }

    @Test
    void anEarlierAnswerThatDoesNotFitIsTakenBackOnce() {
        Question question = aQuestion().inTriage();
        question.triageDesk().answerAtOnce(AQuestion.ROSA, "As before.", "stiff-back", NOON);
        assertThat(AskerViews.opened(question).earlier()).isTrue();
        assertThat(AskerViews.opened(question).answer()).isNotNull();
        question.wishes().notMine(NOON);
        assertThat(question.way().waiting()).isEqualTo(Waiting.EDITOR);
        assertThat(AskerViews.opened(question).answer()).isNull();
        assertThat(question.answer().edition()).isEqualTo(Edition.PREPARING);
        assertThatThrownBy(() -> question.wishes().notMine(NOON)).isInstanceOf(WrongStage.class);
    }

    @Test
    void aHousePassageIsNotDisputedLikeAnEarlierAnswer() {
        Question question = aQuestion().inTriage();
        question.triageDesk().answerAtOnce(AQuestion.ROSA, "Please write to the service.", null, NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.ANSWERED);
        assertThatThrownBy(() -> question.wishes().notMine(NOON)).isInstanceOf(WrongStage.class);
    }

    @Test
    void theTimeInReviewIsNotTheExperts() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        Instant due = question.holding().finishBy();
        question.decide(AQuestion.verdict(Verdict.RETURN, 1), AQuestion.ROSA, NOON.plusSeconds(7_200));
        assertThat(question.holding().finishBy()).isEqualTo(due.plusSeconds(7_200));
    }

    @Test
    void whatWaitsForAnyExpertIsPickedUpOnce() {
        Question question = aQuestion().waitingForAnyExpert();
        question.offers().pickUp(BEN, clocks(), NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.DRAFTING);
        assertThat(question.holding().assignee()).isEqualTo(BEN);
        assertThatThrownBy(() -> question.offers().pickUp(ANA, clocks(), NOON)).isInstanceOf(WrongStage.class);
    }

    @Test
    void whatWaitsForTheEditorIsNotForExperts() {
        Question question = aQuestion().inTriage();
        assertThatThrownBy(() -> question.offers().pickUp(ANA, clocks(), NOON)).isInstanceOf(WrongStage.class);
        assertThat(question.way().waiting()).isEqualTo(Waiting.EDITOR);
    }

    @Test
    void theRulesDoNotOfferWhatSomebodyHolds() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        assertThatThrownBy(() -> question.offers().byRules(BEN, round(), clocks(), NOON))
                .isInstanceOf(WrongStage.class);
        assertThat(question.holding().assignee()).isEqualTo(ANA);
    }

    @Test
    void anEditorsReassignmentRevokesTheFirstExpert() {
        Question question = aQuestion().heldBy(ANA).handedTo(BEN).asItIs();
        assertThat(question.holding().assignee()).isEqualTo(BEN);
        assertThatThrownBy(() -> question.saveDraft(ANA, 0, TEXT, NOON)).isInstanceOf(NotYours.class);
    }

    @Test
    void aDraftIsSavedOnTheRevisionItWasReadFrom() {
        Question question = aQuestion().draftedBy(ANA).asItIs();
        refusesWith(Problem.Kind.STALE, () -> question.saveDraft(ANA, 0, TEXT, NOON));
        assertThat(question.answer().revision()).isEqualTo(1);
        assertThat(question.saveDraft(ANA, 1, TEXT, NOON)).isEqualTo(2);
    }

    @Test
    void whatWasNotTypedStaysAsItWas() {
        Question question = aQuestion().draftedBy(ANA).asItIs();
        question.saveDraft(ANA, 1, new DraftText("Walk daily.", null, null, null, null), NOON);
        assertThat(question.answer().latestText().answer()).isEqualTo("Walk daily.");
        assertThat(question.answer().latestText().publicTitle()).isEqualTo("Sore back");
    }

    @Test
    void anEmptyAnswerDoesNotGoToReview() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        refusesWith(Problem.Kind.INVALID, () -> question.sendForReview(ANA, 0, 1, NOON));
        assertThat(question.way().stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void anExpertWhoWroteAnOlderRevisionMayNotApproveTheLatest() {
        Question question =
                aQuestion().draftedBy(ANA).handedTo(BEN).draftedBy(BEN).inReview();
        assertThatThrownBy(() -> question.decide(verdict(Verdict.APPROVE, 2), ANA, NOON))
                .isInstanceOf(OwnWork.class);
        assertThat(question.way().stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(question.answer().reviews()).isEmpty();
    }

    @Test
    void aReviewerWhoseWordsWereTakenOverMayNotApproveThem() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        DraftText better = new DraftText("Keep moving, gently.", null, null, null, null);
        question.decide(new Decision(1, Verdict.RETURN, Set.of(ReturnReason.STYLE), null, false, better), ROSA, NOON);
        assertThat(question.takeSuggestion(ANA, 1, NOON)).isEqualTo(2);
        question.sendForReview(ANA, 2, 1, NOON);
        assertThatThrownBy(() -> question.decide(verdict(Verdict.APPROVE, 2), ROSA, NOON))
                .isInstanceOf(OwnWork.class);
        assertThat(question.decide(verdict(Verdict.APPROVE, 2), RAVI, NOON)).isEqualTo(ReviewOutcome.APPROVED);
        assertThat(question.answer().latestText().answer()).isEqualTo("Keep moving, gently.");
    }

    @Test
    void aVerdictOnAnOlderRevisionDoesNotCount() {
        Question question = aQuestion().draftedBy(ANA).draftedBy(ANA).inReview();
        refusesWith(Problem.Kind.STALE, () -> question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON));
        assertThat(question.answer().reviews()).isEmpty();
    }

    @Test
    void publicationNeedsASignedDeidentification() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        Decision unsigned = new Decision(1, Verdict.APPROVE, Set.of(), null, false, null);
        refusesWith(Problem.Kind.INVALID, () -> question.decide(unsigned, ROSA, NOON));
        assertThat(question.answer().edition()).isEqualTo(Edition.IN_REVIEW);
    }

    @Test
    void nothingIsApprovedForPublicationWithoutConsent() {
        Question question = aPrivateQuestion().draftedBy(ANA).inReview();
        assertThatThrownBy(() -> question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON))
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        problem -> assertThat(problem.code()).contains("no-consent"));
        assertThat(question.way().stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void nothingIsApprovedForPublicationWithoutATopic() {
        Question question = aQuestionWithoutTopic().draftedBy(ANA).inReview();
        assertThatThrownBy(() -> question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON))
                .isInstanceOf(NotPublishable.class);
    }

    @Test
    void aReturnNeedsAReason() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        Decision bare = new Decision(1, Verdict.RETURN, Set.of(), "Hm", false, null);
        refusesWith(Problem.Kind.INVALID, () -> question.decide(bare, ROSA, NOON));
        Decision other = new Decision(1, Verdict.RETURN, Set.of(ReturnReason.OTHER), " ", false, null);
        refusesWith(Problem.Kind.INVALID, () -> question.decide(other, ROSA, NOON));
    }

    @Test
    void aReturnedAnswerStaysWithItsExpert() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.RETURN, 1), ROSA, NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.DRAFTING);
        assertThat(question.holding().assignee()).isEqualTo(ANA);
        assertThat(question.answer().isReturned()).isTrue();
        assertThat(question.answer().edition()).isEqualTo(Edition.PREPARING);
    }

    @Test
    void aRejectedAnswerIsTheEditors() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.REJECT, 1), ROSA, NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.TRIAGE);
        assertThat(question.way().waiting()).isEqualTo(Waiting.EDITOR);
        assertThat(question.holding().isHeld()).isFalse();
    }

    @Test
    void whereTwoMustApproveTheyAreTwoPeople() {
        Question question = aQuestion().draftedBy(ANA).inReviewBy(2);
        assertThat(question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON)).isEqualTo(ReviewOutcome.ANOTHER_LOOK);
        refusesWith(Problem.Kind.CONFLICT, () -> question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON));
        assertThat(question.way().stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(question.decide(verdict(Verdict.APPROVE, 1), RAVI, NOON)).isEqualTo(ReviewOutcome.APPROVED);
        assertThat(question.answer().given().signatures()).isEqualTo(2);
    }

    @Test
    void anEditVoidsEarlierApprovals() {
        Question question = aQuestion().draftedBy(ANA).inReviewBy(2);
        question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        question.decide(verdict(Verdict.RETURN, 1), RAVI, NOON);
        question.saveDraft(ANA, 1, new DraftText("Rest.", null, null, null, null), NOON);
        assertThat(question.answer().given().approvals()).isZero();
    }

    @Test
    void whatIsApprovedForBothIsReleasedAndPublished() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        assertThat(question.release(NOON)).isEqualTo(NextForPublic.PUBLISH);
        question.published("sore-back", NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(question.answer().entrySlug()).isEqualTo("sore-back");
    }

    @Test
    void aPrivateReplyLeavesTheEditionForItsOwnReview() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        assertThat(question.release(NOON)).isEqualTo(NextForPublic.REVIEW_EDITION);
        assertThatThrownBy(() -> question.published("sore-back", NOON)).isInstanceOf(NotPublishable.class);
        assertThat(question.decideEdition(edition(EditionVerdict.APPROVE, 1), RAVI, NOON))
                .isEqualTo(EditionOutcome.APPROVED);
        question.published("sore-back", NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aPrivateReplyWithoutPublicTextsLeavesTheEditionToItsExpert() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        question.saveDraft(ANA, 0, new DraftText("Keep moving.", null, null, null, null), NOON);
        question.sendForReview(ANA, 1, 1, NOON);
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        assertThat(question.release(NOON)).isEqualTo(NextForPublic.PREPARE_EDITION);
        refusesWith(Problem.Kind.INVALID, () -> question.sendEdition(ANA, 1, NOON));
    }

    @Test
    void workOnTheEditionDoesNotChangeWhatTheAskerReads() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        question.release(NOON);
        question.decideEdition(edition(EditionVerdict.RETURN, 1), RAVI, NOON);
        question.saveDraft(ANA, 1, new DraftText("Something else.", null, null, null, null), NOON);
        assertThat(AskerViews.opened(question).answer().html()).contains("Keep moving.");
    }

    @Test
    void aRefusedEditionIsNeverPublished() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        question.release(NOON);
        question.decideEdition(edition(EditionVerdict.REFUSE, 1), RAVI, NOON);
        assertThatThrownBy(() -> question.published("sore-back", NOON)).isInstanceOf(NotPublishable.class);
        assertThat(question.way().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void whatIsNotTakenSaysWhy() {
        Question question = aQuestion().inTriage();
        question.triageDesk().notTaken(NotTaken.COMPLAINT_ELSEWHERE, "Please write to our office.", NOON);
        AskerQuestion seen = AskerViews.opened(question);
        assertThat(seen.notTaken()).isEqualTo(NotTaken.COMPLAINT_ELSEWHERE);
        assertThat(seen.stage().stage()).isEqualTo(PublicStage.NOT_TAKEN);
        assertThat(seen.answer()).isNull();
    }

    @Test
    void aWithdrawnQuestionIsTakenUpByNobody() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.wishes().withdraw(NOON);
        assertThat(question.way().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(question.holding().isHeld()).isFalse();
        assertThat(question.answer().revision()).isEqualTo(1);
        assertThat(AskerViews.stage(question).stage()).isEqualTo(PublicStage.WITHDRAWN);
        assertThatThrownBy(() -> question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> question.offers().byEditor(BEN, clocks(), NOON))
                .isInstanceOf(WrongStage.class);
    }

    @Test
    void whatWaitedForPeopleWaitsForNobodyOnceWithdrawn() {
        for (Question question : List.of(aQuestion().inTriage(), aQuestion().waitingForAnyExpert())) {
            question.wishes().withdraw(NOON);
            assertThat(question.way().waiting()).isEqualTo(Waiting.NOBODY);
        }
    }

    @Test
    void anAnsweredQuestionIsNotWithdrawn() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        question.release(NOON);
        assertThatThrownBy(() -> question.wishes().withdraw(NOON)).isInstanceOf(WrongStage.class);
        assertThat(question.way().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void theClockOfTheDraftStandsStillWhileWeWaitForTheAsker() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        Instant due = question.holding().finishBy();
        question.talk().askForDetails(ANA, "What do you lift?", REPLY_DATES, NOON);
        assertThat(AskerViews.stage(question).stage()).isEqualTo(PublicStage.NEEDS_ASKER);
        question.talk().reply("Boxes.", NOON.plusSeconds(3_600));
        assertThat(question.holding().finishBy()).isEqualTo(due.plusSeconds(3_600));
        question.talk().askForDetails(ANA, "How many?", REPLY_DATES, NOON.plusSeconds(4_000));
        question.talk().reply("Ten.", NOON.plusSeconds(4_060));
        assertThat(question.holding().finishBy()).isEqualTo(due.plusSeconds(3_660));
        assertThat(question.way().stage()).isEqualTo(Stage.DRAFTING);
        assertThat(AskerViews.opened(question).exchanges())
                .extracting(AskerExchange::reply)
                .isEqualTo(List.of("Boxes.", "Ten."));
    }

    @Test
    void onlyWhoWritesAsksForDetails() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        assertThatThrownBy(() -> question.talk().askForDetails(BEN, "What?", REPLY_DATES, NOON))
                .isInstanceOf(NotYours.class);
        Question inReview = aQuestion().draftedBy(ANA).inReview();
        assertThatThrownBy(() -> inReview.talk().askForDetails(ANA, "What?", REPLY_DATES, NOON))
                .isInstanceOf(WrongStage.class);
        assertThat(question.way().stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void theAskerIsShownWhatIsAskedAndNotWhoAsks() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        assertThat(AskerViews.opened(question).clarification()).isNull();
        question.talk().askForDetails(ANA, "What do you lift?", REPLY_DATES, NOON);
        AskerQuestion seen = AskerViews.opened(question);
        assertThat(seen.clarification())
                .isEqualTo(new AskerExchange("What do you lift?", NOON, REPLY_DATES.replyBy(), null, null));
        assertThat(seen.stage().replyBy()).isEqualTo(REPLY_DATES.replyBy());
        assertThat(seen.exchanges()).isEmpty();
    }

    @Test
    void aReplyCountsOnceAndOnlyWhenAskedFor() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        assertThatThrownBy(() -> question.talk().reply("Boxes.", NOON)).isInstanceOf(WrongStage.class);
        question.talk().askForDetails(ANA, "What do you lift?", REPLY_DATES, NOON);
        question.talk().reply("Boxes.", NOON);
        assertThatThrownBy(() -> question.talk().reply("Stones.", NOON)).isInstanceOf(WrongStage.class);
        assertThat(question.asked().lastClarification().forAsker().reply()).isEqualTo("Boxes.");
    }

    @Test
    void withoutAReplyTheExpertLetsGoAndMayBeAskedAgain() {
        Question question = aQuestion().heldBy(ANA).asItIs();
        question.talk().askForDetails(ANA, "What do you lift?", REPLY_DATES, NOON);
        question.talk().closeWithoutReply(NOON);
        assertThat(AskerViews.opened(question).notTaken()).isEqualTo(NotTaken.NO_REPLY);
        assertThat(question.holding().isHeld()).isFalse();
        assertThat(question.holding().lostBy()).isEmpty();
        assertThatThrownBy(() -> question.talk().remind()).isInstanceOf(WrongStage.class);
    }

    @Test
    void whatTriageAskedGoesBackToTriage() {
        Question question = aQuestion().inTriage();
        question.talk().askInTriage(ROSA, "Which part?", REPLY_DATES, NOON);
        assertThat(question.way().waiting()).isEqualTo(Waiting.NOBODY);
        assertThat(question.talk().reply("The back.", NOON)).isFalse();
        assertThat(question.way().stage()).isEqualTo(Stage.TRIAGE);
        assertThat(question.way().waiting()).isEqualTo(Waiting.EDITOR);
    }

    @Test
    void theAskerSeesEachPublicStageOnce() {
        Question question = aQuestion().offeredTo(ANA).asItIs();
        question.offers().decline(ANA, RefusalReason.NO_TIME, null, NOON);
        question.offers().byRules(BEN, round(), clocks(), NOON);
        question.offers().accept(BEN, NOON);
        assertThat(AskerViews.stage(question).timeline())
                .extracting(TimelineStep::stage)
                .isEqualTo(List.of(PublicStage.RECEIVED, PublicStage.WITH_EXPERT));
    }

    @Test
    void theHashCoversEveryPartAndTheConsent() {
        byte[] hash = ContentHash.of(TEXT, Publish.ANONYMOUS, 1);
        assertThat(ContentHash.of(TEXT, Publish.ANONYMOUS, 2)).isNotEqualTo(hash);
        assertThat(ContentHash.of(TEXT, Publish.NEVER, 1)).isNotEqualTo(hash);
        for (DraftText other : List.of(
                new DraftText("Other", null, null, null, null),
                new DraftText(null, "Other", null, null, null),
                new DraftText(null, null, "Other", null, null),
                new DraftText(null, null, null, "Other", null),
                new DraftText(null, null, null, null, List.of(new SourceLine(SourceKind.LINK, null, "A", null, 1))))) {
            assertThat(ContentHash.of(other.over(TEXT), Publish.ANONYMOUS, 1)).isNotEqualTo(hash);
        }
    }

    @Test
    void aQuestionWithoutTopicIsFiledInTriage() {
        Question question = aQuestionWithoutTopic().inTriage();
        question.triageDesk().route(BACK, null, NOON);
        assertThat(question.asked().topic()).isEqualTo(BACK);
        assertThat(question.triage().lane()).isEqualTo(Lane.ORDINARY);
        assertThat(question.way().waiting()).isEqualTo(Waiting.NOBODY);
    }

    @Test
    void aComplaintGoesToAnExpertOnlyWhenAnEditorSaysItIsNone() {
        Question question = aQuestion().received();
        question.triageDesk().byRule(Lane.COMPLAINT, "complaint", true, NOON);
        for (Lane lane : new Lane[] {null, Lane.COMPLAINT, Lane.SUSPECTED_SPAM}) {
            assertThatThrownBy(() -> question.triageDesk().route(BACK, lane, NOON))
                    .isInstanceOf(Problem.class);
            assertThat(question.way().waiting()).isEqualTo(Waiting.EDITOR);
        }
        question.triageDesk().route(BACK, Lane.ORDINARY, NOON);
        assertThat(question.triage().lane()).isEqualTo(Lane.ORDINARY);
    }

    @Test
    void anUrgentQuestionStaysUrgentUnlessAnEditorSaysOtherwise() {
        Question question = aQuestion().received();
        question.triageDesk().byRule(Lane.URGENT, "red-flag", true, NOON);
        question.triageDesk().route(null, null, NOON);
        assertThat(question.triage().lane()).isEqualTo(Lane.URGENT);
    }

    @Test
    void aConsentGivenLateBringsTheEditionWhereItWouldBe() {
        Question drafting = aPrivateQuestion().heldBy(ANA).asItIs();
        assertThat(drafting.wishes().choose(Publish.ANONYMOUS, 2, NOON)).isEqualTo(ConsentEffect.NOTHING);
        assertThat(drafting.answer().edition()).isEqualTo(Edition.PREPARING);
        Question inReview = aPrivateQuestion().draftedBy(ANA).inReview();
        inReview.wishes().choose(Publish.ANONYMOUS, 2, NOON);
        assertThat(inReview.answer().edition()).isEqualTo(Edition.IN_REVIEW);
        Question answered = answered(Publish.NEVER);
        assertThat(answered.wishes().choose(Publish.ANONYMOUS, 2, NOON)).isEqualTo(ConsentEffect.START_EDITION);
        assertThat(answered.answer().edition()).isEqualTo(Edition.IN_REVIEW);
        assertThatThrownBy(() -> answered.published("sore-back", NOON)).isInstanceOf(NotPublishable.class);
    }

    @Test
    void aChangedConsentVoidsTheApprovalsOfTheText() {
        Question question = aQuestion().draftedBy(ANA).inReviewBy(2);
        question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        assertThat(question.answer().given().approvals()).isOne();
        question.wishes().choose(Publish.NEVER, 1, NOON);
        assertThat(question.answer().given().approvals()).isZero();
        assertThatThrownBy(() -> question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON))
                .isInstanceOf(NotPublishable.class);
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        assertThat(question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), RAVI, NOON))
                .isEqualTo(ReviewOutcome.APPROVED);
        assertThat(question.release(NOON)).isEqualTo(NextForPublic.NOTHING);
    }

    @Test
    void aConsentTakenBackAfterThePublicationTakesItDown() {
        Question question = answered(Publish.ANONYMOUS);
        question.published("sore-back", NOON);
        assertThat(question.wishes().choose(Publish.NEVER, 1, NOON)).isEqualTo(ConsentEffect.TAKE_DOWN);
        assertThat(question.way().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(AskerViews.opened(question).entrySlug()).isNull();
        assertThat(AskerViews.opened(question).answer()).isNotNull();
        assertThatThrownBy(() -> question.published("sore-back", NOON)).isInstanceOf(NotPublishable.class);
    }

    @Test
    void whatTheEditorsRefusedIsNotReopenedByTheAsker() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        question.release(NOON);
        question.decideEdition(edition(EditionVerdict.REFUSE, 1), RAVI, NOON);
        question.wishes().choose(Publish.NEVER, 1, NOON);
        assertThat(question.wishes().choose(Publish.ANONYMOUS, 1, NOON)).isEqualTo(ConsentEffect.NOTHING);
        assertThat(question.answer().edition()).isEqualTo(Edition.REFUSED);
    }

    @Test
    void aWithdrawnQuestionNeedsNoConsent() {
        Question question = aQuestion().received();
        question.wishes().withdraw(NOON);
        assertThatThrownBy(() -> question.wishes().choose(Publish.NEVER, 1, NOON))
                .isInstanceOf(WrongStage.class);
    }

    private static Question answered(Publish publish) {
        AQuestion asked = publish == Publish.NEVER ? aPrivateQuestion() : aQuestion();
        Question question = asked.draftedBy(ANA).inReview();
        Verdict verdict = publish == Publish.NEVER ? Verdict.APPROVE_PRIVATE : Verdict.APPROVE;
        question.decide(verdict(verdict, 1), ROSA, NOON);
        question.release(NOON);
        return question;
    }

    private static void refusesWith(Problem.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
