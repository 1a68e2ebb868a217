package org.askexpert.picture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The way a question went and where it is, from the records of its process; finished ones too. */
@UseCase
class FindWay {

    private final SeenQuestions questions;
    private final Processes processes;

    FindWay(SeenQuestions questions, Processes processes) {
        this.questions = questions;
        this.processes = processes;
    }

    public WayView of(Reference reference, Viewer me) {
        me.staff();
        questions.one(reference, me);
        Diagram diagram = processes.diagrams().get(0);
        List<Visit> visits = processes.way(reference);
        Map<String, Long> times = visits.stream().collect(Collectors.groupingBy(Visit::step, Collectors.counting()));
        List<String> now = visits.stream().filter(Visit::isNow).map(Visit::step).toList();
        Function<Shape, DrawnShape> shape =
                drawn -> DrawnShape.of(drawn, times.getOrDefault(drawn.id(), 0L), now.contains(drawn.id()));
        Trodden trodden = new Trodden(visits, diagram.edges());
        return new WayView(
                reference,
                Drawing.of(diagram, shape, trodden::holds),
                visits.stream()
                        .filter(visit -> isStep(diagram, visit))
                        .map(visit -> new WayView.Row(
                                diagram.nameOf(visit.step()), visit.from(), visit.until(), visit.isLeft()))
                        .toList(),
                visits.stream()
                        .filter(visit -> visit.isNow() && isStep(diagram, visit))
                        .map(visit -> diagram.nameOf(visit.step()))
                        .distinct()
                        .toList());
    }

    private static boolean isStep(Diagram diagram, Visit visit) {
        return diagram.shape(visit.step()).map(shape -> shape.kind().isStep()).orElse(true);
    }
}
