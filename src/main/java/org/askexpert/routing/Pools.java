package org.askexpert.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindWorkload;
import org.askexpert.question.RoutingFacts;
import org.askexpert.question.Workload;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Gathers who knows a question's topic or the ones above it, in any language, and whether each could take it. */
@Component
class Pools {

    private final FindTopic topics;
    private final FindExperts experts;
    private final FindWorkload workload;
    private final FindAbsences absences;
    private final RoutingRules rules;

    Pools(FindTopic topics, FindExperts experts, FindWorkload workload, FindAbsences absences, RoutingRules rules) {
        this.topics = topics;
        this.experts = experts;
        this.workload = workload;
        this.absences = absences;
        this.rules = rules;
    }

    Pool of(RoutingFacts question, Viewer me) {
        TopicView topic = question.topic() == null
                ? null
                : topics.byId(question.topic(), me).orElse(null);
        if (topic == null) return new Pool(List.of(), List.of());
        List<Candidate> all = candidates(knowing(topic.withParents(), question, me), question, topic, me);
        Set<PersonId> own = ids(knowing(List.of(topic.id()), question, me).all());
        return new Pool(
                all.stream().filter(candidate -> own.contains(candidate.id())).toList(), all);
    }

    /** Experts of some topics, and those among them who do not speak the language of the question. */
    private record Knowing(List<Expert> speaking, List<Expert> foreign) {
        List<Expert> all() {
            List<Expert> all = new ArrayList<>(speaking);
            all.addAll(foreign);
            return all;
        }
    }

    private Knowing knowing(List<TopicId> subjects, RoutingFacts question, Viewer me) {
        return new Knowing(
                experts.forTopics(subjects, question.language(), me),
                experts.inOtherLanguages(subjects, question.language(), me));
    }

    private List<Candidate> candidates(Knowing knowing, RoutingFacts question, TopicView topic, Viewer me) {
        Set<PersonId> people = ids(knowing.all());
        Map<PersonId, Workload> inHand = workload.of(people, me);
        Map<PersonId, AbsenceView> away = absences.now(people, me);
        boolean newcomers = rules.asksOnProbation(question.lane(), topic.sensitive());
        Checks checks = new Checks(question.lostBy(), away, ids(knowing.foreign()), newcomers);
        return knowing.all().stream()
                .map(expert -> Candidate.of(expert, inHand.get(expert.id()), checks))
                .sorted(Candidate.BY_TURN)
                .toList();
    }

    private static Set<PersonId> ids(List<Expert> people) {
        Set<PersonId> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }
}
