package org.askexpert.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindWorkload;
import org.askexpert.question.Workload;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Whom an editor can send a question to: experts of its topic first, then those with least in hand. */
@UseCase
class FindExpertChoices {

    private static final String LANGUAGE = "en";

    private final FindExperts experts;
    private final FindWorkload workload;
    private final FindTopic topics;

    FindExpertChoices(FindExperts experts, FindWorkload workload, FindTopic topics) {
        this.experts = experts;
        this.workload = workload;
        this.topics = topics;
    }

    public List<ExpertChoice> of(String topic, Viewer me) {
        List<TopicId> asked =
                topics.bySlug(topic, me).map(TopicView::withParents).orElse(List.of());
        Set<PersonId> fitting = new HashSet<>(
                experts.forTopics(asked, LANGUAGE, me).stream().map(Expert::id).toList());
        List<Expert> all = experts.all(me);
        Map<PersonId, Workload> loads = workload.of(all.stream().map(Expert::id).toList(), me);
        return all.stream()
                .map(expert -> choice(expert, loads.get(expert.id()), fitting.contains(expert.id())))
                .sorted(Comparator.comparing(ExpertChoice::fits)
                        .reversed()
                        .thenComparing(ExpertChoice::open)
                        .thenComparing(ExpertChoice::name))
                .toList();
    }

    private static ExpertChoice choice(Expert expert, Workload load, boolean fits) {
        return new ExpertChoice(
                expert.handle(),
                expert.name(),
                fits,
                load == null ? 0 : load.open(),
                load == null ? null : load.lastOffered());
    }
}
