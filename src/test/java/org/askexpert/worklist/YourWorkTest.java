package org.askexpert.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Edition;
import org.askexpert.question.Lane;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Waiting;
import org.junit.jupiter.api.Test;

class YourWorkTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final YourWork.Stretch NOTHING = YourWork.Stretch.NOTHING;

    @Test
    void everyRowStandsWhereItsNextStepIs() {
        DeskRow offer = row(Stage.OFFERED, Edition.PREPARING, false, 1);
        DeskRow draft = row(Stage.DRAFTING, Edition.PREPARING, false, 1);
        DeskRow returned = row(Stage.DRAFTING, Edition.PREPARING, true, 1);
        DeskRow inReview = row(Stage.IN_REVIEW, Edition.IN_REVIEW, false, 1);
        DeskRow editionToWrite = row(Stage.ANSWERED, Edition.PREPARING, false, 1);
        var work = YourWork.of(List.of(offer, draft, returned, inReview, editionToWrite), false, NOTHING, NOTHING);
        assertThat(work.offers()).extracting(WorkRow::question).containsExactly(offer);
        assertThat(work.toWrite()).extracting(WorkRow::question).containsExactly(draft, editionToWrite);
        assertThat(work.returned()).extracting(WorkRow::question).containsExactly(returned);
        assertThat(work.waiting()).extracting(WorkRow::question).containsExactly(inReview);
    }

    @Test
    void theListKeepsTheOrderOfItsQuery() {
        DeskRow late = row(Stage.DRAFTING, Edition.NONE, false, 9);
        DeskRow soon = row(Stage.DRAFTING, Edition.NONE, false, 2);
        assertThat(YourWork.of(List.of(late, soon), false, NOTHING, NOTHING).toWrite())
                .extracting(WorkRow::question)
                .containsExactly(late, soon);
    }

    @Test
    void whatIsAnsweredIsNotDueAnyMore() {
        assertThat(WorkRow.of(row(Stage.ANSWERED, Edition.NONE, false, 1)).due())
                .isNull();
    }

    @Test
    void aReviewOpensThePageOfWhatIsReviewed() {
        assertThat(WorkRow.toReview(row(Stage.IN_REVIEW, Edition.IN_REVIEW, false, 1))
                        .address())
                .isEqualTo("/desk/Q7K3-M9XT/review");
        assertThat(WorkRow.toReview(row(Stage.ANSWERED, Edition.IN_REVIEW, false, 1))
                        .address())
                .isEqualTo("/desk/Q7K3-M9XT/edition");
    }

    private static DeskRow row(Stage stage, Edition edition, boolean returned, int days) {
        return new DeskRow(
                new Reference("Q7K3-M9XT"),
                "My back hurts",
                "back",
                "Back",
                stage,
                Lane.ORDINARY,
                edition,
                Waiting.NOBODY,
                "ana",
                "Ana",
                NOON,
                NOON.plusSeconds(86_400L * days),
                NOON,
                1,
                returned);
    }
}
