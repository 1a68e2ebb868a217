package org.askexpert.question;

import static org.askexpert.question.AQuestion.ANA;
import static org.askexpert.question.AQuestion.BEN;
import static org.askexpert.question.AQuestion.NOON;
import static org.askexpert.question.AQuestion.RAVI;
import static org.askexpert.question.AQuestion.ROSA;
import static org.askexpert.question.AQuestion.TEXT;
import static org.askexpert.question.AQuestion.aPrivateQuestion;
import static org.askexpert.question.AQuestion.aQuestion;
import static org.askexpert.question.AQuestion.edition;
import static org.askexpert.question.AQuestion.verdict;
import static org.askexpert.question.Action.ACCEPT;
import static org.askexpert.question.Action.ASK;
import static org.askexpert.question.Action.ASSIGN;
import static org.askexpert.question.Action.CLOSE;
import static org.askexpert.question.Action.EDIT;
import static org.askexpert.question.Action.EXTEND;
import static org.askexpert.question.Action.HAND_OVER;
import static org.askexpert.question.Action.REFUSE;
import static org.askexpert.question.Action.REOPEN;
import static org.askexpert.question.Action.REVIEW;
import static org.askexpert.question.Action.REVIEW_EDITION;
import static org.askexpert.question.Action.SUBMIT;
import static org.askexpert.question.Action.TAKE_SUGGESTION;
import static org.askexpert.question.Action.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.Test;

/** What the desk offers to whom; an action that is offered is one its verb allows. */
class ActionsTest {

    private static final DraftText REPLY = new DraftText("Keep moving.", null, null, null, null);
    private static final DraftText BETTER = new DraftText("Keep moving, gently.", null, null, null, null);

    private static final Viewer.Staff ana = staff(ANA, Role.EXPERT);
    private static final Viewer.Staff ben = staff(BEN, Role.EXPERT);
    private static final Viewer.Staff rosa = staff(ROSA, Role.REVIEWER);
    private static final Viewer.Staff edith = staff(new PersonId(21), Role.EDITOR);
    private static final Viewer.Staff administrator = staff(new PersonId(22), Role.ADMINISTRATOR);

    @Test
    void aNewQuestionIsForTheRulesAlone() {
        offers(aQuestion().received(), none(), none(), none(), Set.of(CLOSE));
    }

    @Test
    void whatTheRulesStoppedIsForTheEditor() {
        offers(aQuestion().inTriage(), none(), none(), none(), Set.of(TRIAGE, CLOSE));
    }

    @Test
    void whatWaitsForAnyExpertIsPickedUpByAnExpertOrAssigned() {
        offers(aQuestion().waitingForAnyExpert(), Set.of(ACCEPT), Set.of(ACCEPT), none(), Set.of(ASSIGN, CLOSE));
    }

    @Test
    void anOfferIsForTheExpertWhoGotIt() {
        Question offered = aQuestion().offeredTo(ANA).asItIs();
        offers(offered, Set.of(ACCEPT, REFUSE), none(), none(), Set.of(ASSIGN, EXTEND, CLOSE));
    }

    @Test
    void whoAcceptedWritesAndMayStillRefuseButNotSendAnEmptyAnswer() {
        Question held = aQuestion().heldBy(ANA).asItIs();
        offers(held, Set.of(REFUSE, EDIT, ASK, HAND_OVER), none(), none(), Set.of(ASSIGN, EXTEND, CLOSE));
    }

    @Test
    void aSavedDraftMayBeSent() {
        Question drafted = aQuestion().draftedBy(ANA).asItIs();
        offers(drafted, Set.of(REFUSE, EDIT, SUBMIT, ASK, HAND_OVER), none(), none(), Set.of(ASSIGN, EXTEND, CLOSE));
    }

    @Test
    void whoLostAQuestionIsOfferedNothing() {
        Question handedOver = aQuestion().draftedBy(ANA).handedTo(BEN).asItIs();
        assertThat(Actions.of(handedOver, ana)).isEmpty();
        assertThat(Actions.of(handedOver, ben)).containsExactlyInAnyOrder(REFUSE, EDIT, SUBMIT, ASK, HAND_OVER);
    }

    @Test
    void anAnswerInReviewIsForReviewersWhoWroteNoneOfIt() {
        Question inReview = aQuestion().draftedBy(ANA).inReview();
        offers(inReview, Actions.of(inReview, ana), none(), Set.of(REVIEW), Set.of(ASSIGN, EXTEND, CLOSE));
        assertThat(Actions.of(inReview, ana)).doesNotContain(REVIEW, REFUSE, ACCEPT);
        assertThat(Actions.of(inReview, staff(ANA, Role.EXPERT, Role.REVIEWER))).doesNotContain(REVIEW);
        assertThat(Actions.of(inReview, staff(BEN, Role.EXPERT, Role.REVIEWER))).containsExactly(REVIEW);
    }

    @Test
    void aReturnedAnswerIsForItsExpertAgain() {
        Question returned = aQuestion().draftedBy(ANA).inReview();
        returned.decide(verdict(Verdict.RETURN, 1), ROSA, NOON);
        offers(returned, Set.of(REFUSE, EDIT, SUBMIT, ASK, HAND_OVER), none(), none(), Set.of(ASSIGN, EXTEND, CLOSE));
    }

    @Test
    void aSuggestedWordingIsTakenUntilTheNextDraft() {
        Question returned = suggested();
        assertThat(Actions.of(returned, ana))
                .containsExactlyInAnyOrder(REFUSE, EDIT, SUBMIT, TAKE_SUGGESTION, ASK, HAND_OVER);
        assertThat(Actions.of(returned, ben)).isEmpty();
        returned.saveDraft(ANA, 1, REPLY, NOON);
        assertThat(Actions.of(returned, ana)).doesNotContain(TAKE_SUGGESTION);
    }

    @Test
    void aReviewerWhoseWordingWasTakenReviewsNoMore() {
        Question returned = suggested();
        int revision = returned.takeSuggestion(ANA, 1, NOON);
        returned.sendForReview(ANA, revision, 1, NOON);
        assertThat(Actions.of(returned, rosa)).isEmpty();
        assertThat(Actions.of(returned, staff(RAVI, Role.REVIEWER))).containsExactly(REVIEW);
    }

    @Test
    void anApprovedAnswerIsForTheProcessAlone() {
        Question approved = aQuestion().draftedBy(ANA).inReview();
        approved.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        offers(approved, none(), none(), none(), Set.of(CLOSE));
    }

    @Test
    void anEditionInReviewIsForReviewersWhoWroteNoneOfIt() {
        Question waiting = editionInReview();
        assertThat(Actions.of(waiting, rosa)).containsExactly(REVIEW_EDITION);
        assertThat(Actions.of(waiting, staff(ANA, Role.REVIEWER))).isEmpty();
        assertThat(Actions.of(waiting, edith)).isEmpty();
    }

    @Test
    void aReturnedEditionIsWrittenButNotRefusedByItsExpert() {
        Question returned = editionInReview();
        returned.decideEdition(edition(EditionVerdict.RETURN, 1), ROSA, NOON);
        offers(returned, Set.of(EDIT, SUBMIT), none(), none(), none());
    }

    @Test
    void aPrivateAnswerIsTheEnd() {
        Question answered = aPrivateQuestion().draftedBy(ANA).inReview();
        answered.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        answered.release(NOON);
        offers(answered, none(), none(), none(), none());
    }

    @Test
    void aPublishedAnswerIsTheEnd() {
        Question published = aQuestion().draftedBy(ANA).inReview();
        published.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        published.release(NOON);
        published.published("sore-back", NOON);
        offers(published, none(), none(), none(), none());
    }

    @Test
    void whatWasNotTakenEndsUnlessAnEditorTakesItUpAgain() {
        Question refused = aQuestion().inTriage();
        refused.triageDesk().notTaken(NotTaken.SPAM, null, NOON);
        offers(refused, none(), none(), none(), Set.of(REOPEN));
    }

    private static Question suggested() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        Decision decision = new Decision(
                1, Verdict.RETURN, Set.of(ReturnReason.UNCLEAR), "Say it softer", false, BETTER.over(TEXT));
        question.decide(decision, ROSA, NOON);
        return question;
    }

    private static Question editionInReview() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), ROSA, NOON);
        question.release(NOON);
        return question;
    }

    /** Ana holds it if anybody does; Ben is an expert without it; administrators run the house, not the desk. */
    private static void offers(
            Question question, Set<Action> toAna, Set<Action> toBen, Set<Action> toRosa, Set<Action> toEdith) {
        assertThat(Actions.of(question, ana)).as("Ana").isEqualTo(toAna);
        assertThat(Actions.of(question, ben)).as("Ben").isEqualTo(toBen);
        assertThat(Actions.of(question, rosa)).as("Rosa").isEqualTo(toRosa);
        assertThat(Actions.of(question, edith)).as("Edith").isEqualTo(toEdith);
        assertThat(Actions.of(question, administrator)).as("administrator").isEmpty();
    }

    private static Set<Action> none() {
        return Set.of();
    }

    private static Viewer.Staff staff(PersonId person, Role... roles) {
        return new Viewer.Staff(person.number(), "p" + person.number(), Set.of(roles));
    }
}
