package org.askexpert.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askexpert.question.Stage;

/** How long questions stood at each step that they left in a week. Fed question by question, in order. */
class Stays {

    /** Where people, or time, decide how long it takes. */
    private static final Set<Stage> STEPS =
            EnumSet.of(Stage.TRIAGE, Stage.OFFERED, Stage.DRAFTING, Stage.AWAITING_ASKER, Stage.IN_REVIEW);

    private final Week week;
    private final List<Long> answers = new ArrayList<>();
    private final Map<Stage, List<Long>> steps = new EnumMap<>(Stage.class);

    private long question;
    private Stage stage;
    private Instant since;
    private Instant asked;
    private boolean answered;

    Stays(Week week) {
        this.week = week;
    }

    /** The next change of the same question, or the first of another one. */
    void add(long changed, Stage next, Instant at) {
        if (changed != question) begin(changed, next, at);
        if (next == stage) return; // offered to the next expert: it still waits for a yes
        if (week.holds(at) && STEPS.contains(stage)) {
            steps.computeIfAbsent(stage, none -> new ArrayList<>()).add(seconds(since, at));
        }
        if (next == Stage.ANSWERED && !answered) {
            answered = true; // taken out of the archive it comes back here, which is no answer
            if (week.holds(at)) answers.add(seconds(asked, at));
        }
        stage = next;
        since = at;
    }

    List<Figure> figures() {
        List<Figure> found = new ArrayList<>();
        if (!answers.isEmpty()) found.add(Figure.measured(FigureKind.ANSWER_TIME, Figure.ALL, answers));
        steps.forEach((step, seconds) -> found.add(Figure.measured(FigureKind.STEP, step.code(), seconds)));
        return found;
    }

    private void begin(long first, Stage stage, Instant at) {
        this.question = first;
        this.stage = stage;
        this.since = at;
        this.asked = at;
        this.answered = stage == Stage.ANSWERED;
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
