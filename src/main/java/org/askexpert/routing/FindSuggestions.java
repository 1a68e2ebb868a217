package org.askexpert.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindRoutingFacts;
import org.askexpert.question.FindWorkload;
import org.askexpert.question.Reference;
import org.askexpert.question.RoutingFacts;
import org.askexpert.question.Workload;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Whom an editor can give a question to by hand, in the order the rules would ask, with what speaks against each. */
@UseCase
@Transactional(readOnly = true)
public class FindSuggestions {

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingInt(
                    (Suggestion one) -> one.obstacles().contains("other-topic")
                            ? 1_000
                            : one.obstacles().size())
            .thenComparingInt(Suggestion::open)
            .thenComparing(Suggestion::lastOffered, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Suggestion::name);

    private final FindRoutingFacts questions;
    private final FindExperts experts;
    private final FindWorkload workload;
    private final FindAbsences absences;
    private final Pools pools;

    FindSuggestions(
            FindRoutingFacts questions,
            FindExperts experts,
            FindWorkload workload,
            FindAbsences absences,
            Pools pools) {
        this.questions = questions;
        this.experts = experts;
        this.workload = workload;
        this.absences = absences;
        this.pools = pools;
    }

    public List<Suggestion> of(Reference reference, Viewer me) {
        RoutingFacts question = questions.byHand(reference, me);
        Map<PersonId, Candidate> knowing = new HashMap<>();
        pools.of(question, me).withParents().forEach(each -> knowing.put(each.id(), each));
        List<Expert> all = experts.all(me);
        List<PersonId> ids = all.stream().map(Expert::id).toList();
        Map<PersonId, Workload> loads = workload.of(ids, me);
        Map<PersonId, AbsenceView> away = absences.now(ids, me);
        return all.stream()
                .map(expert -> suggestion(
                        expert, loads.get(expert.id()), away.get(expert.id()), obstacles(expert, question, knowing)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static List<Obstacle> obstacles(Expert expert, RoutingFacts question, Map<PersonId, Candidate> knowing) {
        List<Obstacle> found = new ArrayList<>();
        Candidate candidate = knowing.get(expert.id());
        if (candidate == null) {
            found.add(Obstacle.OTHER_TOPIC);
            if (question.lostBy().contains(expert.id())) found.add(Obstacle.DECLINED_BEFORE);
        } else if (candidate.obstacle() != null) {
            found.add(candidate.obstacle());
        }
        return found;
    }

    private static Suggestion suggestion(Expert expert, Workload load, AbsenceView away, List<Obstacle> found) {
        int open = load == null ? 0 : (int) load.open();
        if (away != null && !found.contains(Obstacle.AWAY)) found.add(Obstacle.AWAY);
        if (open >= expert.capacity() && !found.contains(Obstacle.AT_CAPACITY)) found.add(Obstacle.AT_CAPACITY);
        return new Suggestion(
                expert.handle(),
                expert.name(),
                open,
                expert.capacity(),
                load == null ? null : load.lastOffered(),
                away == null ? null : away.lastDay(),
                found.stream().map(Obstacle::code).toList());
    }
}
