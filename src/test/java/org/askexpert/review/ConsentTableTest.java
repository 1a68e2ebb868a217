package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.ChangeConsent;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The asker's consent changes, once or twice, wherever question and edition are: there is always a way on to an end. */
@WholeProgram
class ConsentTableTest {

    private static final DraftText BARE = new DraftText("Walk every hour.", null, null, null, List.of());
    private static final int PATIENCE = 12;

    @Autowired
    private ApplicationContext program;

    private ReviewScene scene;
    private Viewer.Staff ana;
    private Viewer.Staff rosa;
    private Reference reference;

    static Stream<Arguments> table() {
        return Stream.of(Publish.values())
                .flatMap(first -> Stream.of(Place.values())
                        .filter(place -> first == Publish.ANONYMOUS || !place.needsConsent)
                        .flatMap(place -> Stream.of(1, 2).map(changes -> Arguments.of(first, place, changes))));
    }

    enum Place {
        OFFERED(false),
        DRAFTING(false),
        IN_REVIEW(false),
        IN_REVIEW_WITHOUT_EDITION(false),
        RETURNED(false),
        ANSWERED(false),
        EDITION_PREPARING(true),
        EDITION_IN_REVIEW(true),
        EDITION_RETURNED(true),
        EDITION_REFUSED(true),
        PUBLISHED(true);

        private final boolean needsConsent;

        Place(boolean needsConsent) {
            this.needsConsent = needsConsent;
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aChangedConsentLeadsToAnEnd(Publish first, Place place, int changes) {
        scene = new ReviewScene(program);
        ana = scene.viewer(scene.scene.person("ana", Role.EXPERT), Role.EXPERT);
        rosa = scene.viewer(scene.scene.person("rosa", Role.REVIEWER), Role.REVIEWER);
        reference = new Reference(scene.scene.asked(ReviewScene.ASKED, first));
        leadTo(place);
        Publish choice = first;
        for (int change = 0; change < changes; change++) {
            choice = choice == Publish.NEVER ? Publish.ANONYMOUS : Publish.NEVER;
            program.getBean(ChangeConsent.class).choose(choice, scene.scene.asker(reference.toString()));
            scene.scene.step(reference.toString());
        }
        int rounds = 0;
        while (!isAtAnEnd(choice) && rounds++ < PATIENCE) goOn(choice);
        assertThat(isAtAnEnd(choice)).as(is("stage") + " " + is("edition")).isTrue();
        if (choice == Publish.NEVER) assertThat(is("stage")).isEqualTo("ANSWERED");
    }

    private void leadTo(Place place) {
        if (place == Place.OFFERED) return;
        program.getBean(AcceptQuestion.class).accept(reference, ana);
        if (place == Place.DRAFTING) return;
        boolean bare = place == Place.IN_REVIEW_WITHOUT_EDITION || place == Place.EDITION_PREPARING;
        write(bare ? BARE : ReviewScene.TEXT);
        switch (place) {
            case IN_REVIEW, IN_REVIEW_WITHOUT_EDITION -> {}
            case RETURNED -> review(Verdict.RETURN);
            case PUBLISHED -> review(Verdict.APPROVE);
            default -> review(Verdict.APPROVE_PRIVATE);
        }
        if (place == Place.EDITION_RETURNED) edition(EditionVerdict.RETURN);
        if (place == Place.EDITION_REFUSED) edition(EditionVerdict.REFUSE);
    }

    private void goOn(Publish choice) {
        switch (is("stage")) {
            case "OFFERED" -> program.getBean(AcceptQuestion.class).accept(reference, ana);
            case "DRAFTING" -> write(ReviewScene.TEXT);
            case "IN_REVIEW" -> review(canPublish(choice) ? Verdict.APPROVE : Verdict.APPROVE_PRIVATE);
            case "ANSWERED" -> {
                if (is("edition").equals("PREPARING")) write(ReviewScene.TEXT);
                else if (is("edition").equals("IN_REVIEW")) edition(EditionVerdict.APPROVE);
                else scene.scene.step(reference.toString());
            }
            default -> scene.scene.step(reference.toString());
        }
    }

    private boolean canPublish(Publish choice) {
        return choice == Publish.ANONYMOUS && is("edition").equals("IN_REVIEW") && !isBare();
    }

    private boolean isBare() {
        return scene.rows()
                        .sql(
                                "select count(*) from draft_revision d join question q on q.id = d.question_id and d.number = q.revision"
                                        + " where q.reference = ? and d.public_title is null")
                        .param(reference.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(DraftText text) {
        int base = Integer.parseInt(is("revision"));
        int revision = program.getBean(SaveDraft.class).save(reference, base, text, ana);
        program.getBean(SendForReview.class).send(reference, revision, ana);
    }

    private void review(Verdict verdict) {
        var reasons = verdict == Verdict.RETURN
                ? Set.of(org.askexpert.question.ReturnReason.STYLE)
                : Set.<org.askexpert.question.ReturnReason>of();
        int revision = Integer.parseInt(is("revision"));
        program.getBean(DecideReview.class)
                .decide(
                        reference,
                        new Decision(revision, verdict, reasons, null, verdict == Verdict.APPROVE, null),
                        rosa);
        scene.scene.step(reference.toString());
    }

    private void edition(EditionVerdict verdict) {
        int revision = Integer.parseInt(is("revision"));
        program.getBean(DecideEdition.class)
                .decide(reference, new EditionDecision(revision, verdict, "Say less", true), rosa);
        scene.scene.step(reference.toString());
    }

    private boolean isAtAnEnd(Publish choice) {
        boolean refused = is("edition").equals("REFUSED");
        if (choice == Publish.ANONYMOUS && !refused) return is("stage").equals("PUBLISHED");
        return is("stage").equals("ANSWERED") && (refused || is("edition").equals("NONE"));
    }

    private String is(String column) {
        return scene.rows()
                .sql("select cast(" + column + " as varchar(20)) from question where reference = ?")
                .param(reference.code())
                .query(String.class)
                .single();
    }
}
