package org.askexpert.picture;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.calendar.LimitDays;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** All processes as pictures, with what waits at each step: two queries, whatever waits. */
@UseCase
class FindProcesses {

    private final Processes processes;
    private final LimitDays limits;
    private final Clock clock;

    FindProcesses(Processes processes, LimitDays limits, Clock clock) {
        this.processes = processes;
        this.limits = limits;
        this.clock = clock;
    }

    public List<ProcessView> all(Viewer me) {
        me.mustBe(Role.EDITOR);
        Map<String, List<Queue>> queues =
                processes.queues(clock.instant().minus(Duration.ofDays(ageingDays()))).stream()
                        .collect(Collectors.groupingBy(Queue::process));
        return processes.diagrams().stream()
                .map(diagram -> view(diagram, queues.getOrDefault(diagram.key(), List.of())))
                .toList();
    }

    /** After so many days something that waits counts as ageing. */
    int ageingDays() {
        return limits.of("ageing-step");
    }

    private static ProcessView view(Diagram diagram, List<Queue> waiting) {
        Map<String, Queue> byStep = waiting.stream().collect(Collectors.toMap(Queue::step, Function.identity()));
        List<ProcessView.Row> rows = new ArrayList<>();
        diagram.shapes().stream()
                .filter(shape -> shape.kind() == Kind.TASK || byStep.containsKey(shape.id()))
                .forEach(shape -> rows.add(row(shape.id(), shape.name(), byStep.get(shape.id()))));
        waiting.stream()
                .filter(queue -> diagram.shape(queue.step()).isEmpty())
                .forEach(queue -> rows.add(row(queue.step(), queue.step(), queue)));
        return new ProcessView(
                Drawing.of(diagram, shape -> DrawnShape.of(shape, byStep.get(shape.id())), edge -> false), rows);
    }

    private static ProcessView.Row row(String step, String name, Queue queue) {
        if (queue == null) return new ProcessView.Row(step, name, 0, 0, 0, null);
        return new ProcessView.Row(step, name, queue.count(), queue.aged(), queue.stuck(), queue.oldest());
    }
}
