package org.askexpert.question;

import static org.askexpert.question.AQuestion.ANA;
import static org.askexpert.question.AQuestion.BEN;
import static org.askexpert.question.AQuestion.NOON;
import static org.askexpert.question.AQuestion.ROSA;
import static org.askexpert.question.AQuestion.aPrivateQuestion;
import static org.askexpert.question.AQuestion.aQuestion;
import static org.askexpert.question.AQuestion.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskerViewsTest {

    @Test
    void theAskerDoesNotLearnThatTheRulesStoppedAQuestion() {
        AskerStage stopped = AskerViews.stage(aQuestion().inTriage());
        assertThat(stopped.stage()).isEqualTo(PublicStage.RECEIVED);
        assertThat(stopped.timeline()).containsExactly(new TimelineStep(PublicStage.RECEIVED, NOON));
    }

    @Test
    void noDayIsPromisedBeforeAnExpertAccepted() {
        assertThat(AskerViews.stage(aQuestion().offeredTo(ANA).asItIs()).expectedBy())
                .isNull();
        assertThat(AskerViews.stage(aQuestion().waitingForAnyExpert()).expectedBy())
                .isNull();
        assertThat(AskerViews.stage(aQuestion().heldBy(ANA).asItIs()).expectedBy())
                .isEqualTo(AQuestion.clocks().finishBy());
    }

    @Test
    void noDayIsPromisedWhileOthersRead() {
        assertThat(AskerViews.stage(aQuestion().draftedBy(ANA).inReview()).expectedBy())
                .isNull();
    }

    @Test
    void aTimeIsThatOfTheFirstChangeIntoAStage() {
        Question question = aQuestion().received();
        question.offers().byRules(ANA, AQuestion.round(), AQuestion.clocks(), NOON.plusSeconds(60));
        question.offers().accept(ANA, NOON.plusSeconds(120));
        assertThat(AskerViews.stage(question).timeline())
                .containsExactly(
                        new TimelineStep(PublicStage.RECEIVED, NOON),
                        new TimelineStep(PublicStage.WITH_EXPERT, NOON.plusSeconds(120)));
    }

    @Test
    void aChangeOfExpertShowsAsAStepBackThatNamesNobody() {
        AskerStage moved =
                AskerViews.stage(aQuestion().heldBy(ANA).handedTo(BEN).asItIs());
        assertThat(moved.timeline())
                .extracting(TimelineStep::stage)
                .containsExactly(
                        PublicStage.RECEIVED, PublicStage.WITH_EXPERT, PublicStage.RECEIVED, PublicStage.WITH_EXPERT);
    }

    @Test
    void noWordOfTheAnswerShowsBeforeItsRelease() {
        Question question = aQuestion().draftedBy(ANA).asItIs();
        assertThat(AskerViews.opened(question).answer()).isNull();
        question.sendForReview(ANA, 1, 1, NOON);
        assertThat(AskerViews.opened(question).answer()).isNull();
        question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        assertThat(AskerViews.opened(question).answer()).isNull();
        assertThat(AskerViews.opened(question).privatePart()).isNull();

        question.release(NOON);
        assertThat(AskerViews.opened(question).answer().html()).contains("Keep moving.");
        assertThat(AskerViews.opened(question).privatePart().html()).contains("Dear Jo");
    }

    @Test
    void theAddressOfTheEntryShowsOnceItIsPublished() {
        Question question = aQuestion().draftedBy(ANA).inReview();
        question.decide(verdict(Verdict.APPROVE, 1), ROSA, NOON);
        question.release(NOON);
        assertThat(AskerViews.opened(question).entrySlug()).isNull();
        question.published("sore-back", NOON.plusSeconds(60));
        AskerQuestion opened = AskerViews.opened(question);
        assertThat(opened.entrySlug()).isEqualTo("sore-back");
        assertThat(opened.stage().stage()).isEqualTo(PublicStage.ANSWERED);
        assertThat(opened.stage().timeline())
                .filteredOn(step -> step.stage() == PublicStage.ANSWERED)
                .containsExactly(new TimelineStep(PublicStage.ANSWERED, NOON));
    }

    @Test
    void theAskerReadsTheirOwnWordsAndTheirChoice() {
        AskerQuestion opened = AskerViews.opened(aPrivateQuestion().received());
        assertThat(opened.title()).isEqualTo("My back hurts");
        assertThat(opened.body()).isEqualTo("It hurts since Monday.");
        assertThat(opened.publish()).isEqualTo(Publish.NEVER);
        assertThat(opened.notTaken()).isNull();
    }

    @Test
    void whatWasNotTakenSaysWhyInTheEditorsWords() {
        Question question = aQuestion().inTriage();
        question.triageDesk().notTaken(NotTaken.SPAM, "This looks like an advertisement.", NOON);
        AskerQuestion opened = AskerViews.opened(question);
        assertThat(opened.stage().stage()).isEqualTo(PublicStage.NOT_TAKEN);
        assertThat(opened.notTaken()).isEqualTo(NotTaken.SPAM);
        assertThat(opened.editorMessage()).isEqualTo("This looks like an advertisement.");
    }
}
