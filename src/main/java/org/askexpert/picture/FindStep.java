package org.askexpert.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The list behind one step of a picture. */
@UseCase
class FindStep {

    static final int MOST = 100;

    private final Processes processes;
    private final SeenQuestions questions;

    FindStep(Processes processes, SeenQuestions questions) {
        this.processes = processes;
        this.questions = questions;
    }

    /** Refuses as unknown what is no step of any model. */
    public StepView at(String process, String step, Viewer me) {
        me.mustBe(Role.EDITOR);
        Diagram diagram = processes.diagrams().stream()
                .filter(one -> one.key().equals(process))
                .findFirst()
                .orElseThrow(Problem::unknown);
        List<Waiter> found = processes.waiters(process, step, MOST + 1);
        if (found.isEmpty() && diagram.shape(step).isEmpty()) throw Problem.unknown();
        List<Waiter> shown = found.subList(0, Math.min(MOST, found.size()));
        return new StepView(diagram.nameOf(step), diagram.name(), rows(shown, me), found.size() > MOST);
    }

    private List<StepView.Row> rows(List<Waiter> waiters, Viewer me) {
        Map<String, String> titles = questions.titles(
                waiters.stream().map(Waiter::key).filter(Objects::nonNull).collect(Collectors.toSet()), me);
        return waiters.stream()
                .map(waiter -> new StepView.Row(waiter.key(), title(waiter, titles), waiter.since()))
                .toList();
    }

    private static String title(Waiter waiter, Map<String, String> titles) {
        return waiter.key() == null ? null : titles.get(waiter.key());
    }
}
