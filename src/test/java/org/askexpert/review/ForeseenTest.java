package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.ForeseeEdition;
import org.askexpert.question.ForeseeReview;
import org.askexpert.question.Foreseen;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the page says before a verdict is what then happens: stage, and every mail. */
@WholeProgram
class ForeseenTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private ForeseeReview foresee;

    @Autowired
    private DecideReview decide;

    private ReviewScene scene;
    private String ana;
    private Viewer.Staff rosa;

    @BeforeEach
    void people() {
        scene = new ReviewScene(program);
        ana = scene.scene.person("ana", Role.EXPERT);
        rosa = scene.viewer(scene.scene.person("rosa", Role.REVIEWER), Role.REVIEWER);
    }

    @ParameterizedTest
    @CsvSource({
        "never, approve-private, false",
        "never, return, false",
        "never, reject, false",
        "never, approve-private, true",
        "anonymous, approve, false",
        "anonymous, approve-private, false",
        "anonymous, return, true",
        "anonymous, approve, true",
    })
    void whatIsSaidBeforeIsWhatHappens(String publish, String verdict, boolean onProbation) {
        if (onProbation) scene.onProbation(ana);
        String reference = scene.sentBy(ana, Publish.valueOf(publish.toUpperCase(Locale.ROOT)));
        happensAsForeseen(reference, decision(reference, verdict));
    }

    @Test
    void theSecondOfTwoApprovalsIsForeseenToo() {
        scene.onProbation(ana);
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Viewer.Staff ravi = scene.viewer(scene.scene.person("ravi", Role.REVIEWER), Role.REVIEWER);
        decide.decide(new Reference(reference), decision(reference, "approve"), ravi);
        Foreseen foreseen = happensAsForeseen(reference, decision(reference, "approve"));
        assertThat(foreseen.stage().name()).isEqualTo("PUBLISHED");
    }

    @Test
    void anUrgentAnswerNeedsTwoAndEveryReviewerHearsOfTheSecond() {
        String reference = scene.scene.asked("I have chest pain when I sit. Can I fly?", Publish.NEVER);
        program.getBean(org.askexpert.question.AcceptQuestion.class)
                .accept(new Reference(reference), scene.viewer(ana, Role.EXPERT));
        scene.send(reference, ana, 0, ReviewScene.TEXT);
        Foreseen foreseen = happensAsForeseen(reference, decision(reference, "approve-private"));
        assertThat(foreseen.outcome()).isEqualTo("another-look");
        assertThat(foreseen.letters())
                .extracting(Foreseen.Mail::letter, Foreseen.Mail::to)
                .containsExactly(org.assertj.core.api.Assertions.tuple("urgent-review", "reviewers"));
    }

    @ParameterizedTest
    @EnumSource(EditionVerdict.class)
    void theEditionAloneIsForeseenToo(EditionVerdict verdict) {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        decide.decide(new Reference(reference), decision(reference, "approve-private"), rosa);
        scene.scene.step(reference);
        var decision = new EditionDecision(1, verdict, "Say less", true);
        long before = scene.lastLetter();
        Foreseen foreseen = program.getBean(ForeseeEdition.class).foresee(new Reference(reference), decision, rosa);
        assertThat(stage(reference)).isEqualTo("ANSWERED");
        program.getBean(DecideEdition.class).decide(new Reference(reference), decision, rosa);
        scene.scene.step(reference);
        assertHappened(reference, foreseen, before);
    }

    @Test
    void whatWouldBeRefusedIsRefusedBefore() {
        String reference = scene.sentBy(ana, Publish.NEVER);
        assertThatThrownBy(() -> foresee.foresee(
                        new Reference(reference), new Decision(1, Verdict.APPROVE, Set.of(), null, true, null), rosa))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> foresee.foresee(
                        new Reference(reference),
                        decision(reference, "approve-private"),
                        scene.viewer(ana, Role.EXPERT, Role.REVIEWER)))
                .hasMessageContaining("someone else");
        assertThat(scene.reviews(reference)).isZero();
    }

    private Foreseen happensAsForeseen(String reference, Decision decision) {
        long before = scene.lastLetter();
        Foreseen foreseen = foresee.foresee(new Reference(reference), decision, rosa);
        assertThat(scene.lastLetter()).as("nothing leaves by looking ahead").isEqualTo(before);
        assertThat(stage(reference)).isEqualTo("IN_REVIEW");
        decide.decide(new Reference(reference), decision, rosa);
        scene.scene.step(reference);
        assertHappened(reference, foreseen, before);
        return foreseen;
    }

    private void assertHappened(String reference, Foreseen foreseen, long before) {
        assertThat(stage(reference)).isEqualTo(foreseen.stage().name());
        List<String> promised = foreseen.letters().stream()
                .map(mail -> (mail.letter().replace('-', '_') + " " + mail.to()).toUpperCase(Locale.ROOT))
                .toList();
        assertThat(scene.lettersAfter(before, reference)).containsExactlyInAnyOrderElementsOf(promised);
    }

    private Decision decision(String reference, String code) {
        Verdict verdict = Verdict.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        Set<ReturnReason> reasons = verdict == Verdict.RETURN ? Set.of(ReturnReason.STYLE) : Set.of();
        return new Decision(1, verdict, reasons, null, verdict == Verdict.APPROVE, null);
    }

    private String stage(String reference) {
        return scene.rows()
                .sql("select stage from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
