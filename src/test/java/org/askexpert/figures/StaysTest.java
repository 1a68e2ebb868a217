package org.askexpert.figures;

import static org.askexpert.question.Stage.ANSWERED;
import static org.askexpert.question.Stage.DRAFTING;
import static org.askexpert.question.Stage.IN_REVIEW;
import static org.askexpert.question.Stage.OFFERED;
import static org.askexpert.question.Stage.PUBLISHED;
import static org.askexpert.question.Stage.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.askexpert.question.Stage;
import org.junit.jupiter.api.Test;

class StaysTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 2), MONDAY, MONDAY.plus(Duration.ofDays(7)));

    private final Stays stays = new Stays(WEEK);

    private void at(long question, Stage stage, int hours) {
        stays.add(question, stage, MONDAY.plus(Duration.ofHours(hours)));
    }

    private static Figure one(FigureKind kind, String item, long hours) {
        return Figure.measured(kind, item, List.of(hours * 3600));
    }

    @Test
    void whatHappenedBeforeOrAfterTheWeekIsNotOfIt() {
        at(1, RECEIVED, -72);
        at(1, OFFERED, -71);
        at(1, DRAFTING, -1);
        at(1, IN_REVIEW, 7 * 24);
        at(1, ANSWERED, 7 * 24 + 1);
        assertThat(stays.figures()).isEmpty();
    }

    @Test
    void anAnswerTakesFromAskedToItsFirstTime() {
        at(1, RECEIVED, -24);
        at(1, ANSWERED, 6);
        at(1, PUBLISHED, 7);
        at(1, ANSWERED, 50); // taken out of the archive
        assertThat(stays.figures()).containsExactly(one(FigureKind.ANSWER_TIME, "all", 30));
    }

    @Test
    void oneOfferAfterAnotherIsOneWait() {
        at(1, RECEIVED, 0);
        at(1, OFFERED, 1);
        at(1, OFFERED, 11);
        at(1, DRAFTING, 21);
        assertThat(stays.figures()).containsExactly(one(FigureKind.STEP, "offered", 20));
    }

    @Test
    void eachQuestionHasItsOwnTimes() {
        at(1, RECEIVED, 0);
        at(1, DRAFTING, 2);
        at(2, RECEIVED, 3);
        at(2, DRAFTING, 4);
        at(2, IN_REVIEW, 9);
        assertThat(stays.figures()).containsExactly(one(FigureKind.STEP, "drafting", 5));
    }
}
