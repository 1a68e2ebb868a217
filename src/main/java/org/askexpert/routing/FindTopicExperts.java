package org.askexpert.routing;

import java.util.List;
import java.util.Set;
import org.askexpert.absence.FindAbsences;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a topic and is there: its own experts, or those of the topic above where it has none. */
@UseCase
@Transactional(readOnly = true)
public class FindTopicExperts {

    private static final String LANGUAGE = "en"; // entries are written in English

    private final FindTopic topics;
    private final FindExperts experts;
    private final FindAbsences absences;

    FindTopicExperts(FindTopic topics, FindExperts experts, FindAbsences absences) {
        this.topics = topics;
        this.experts = experts;
        this.absences = absences;
    }

    public List<PersonId> present(TopicId topic, Viewer system) {
        system.mustBeSystem();
        List<PersonId> own = knowing(List.of(topic), system);
        if (!own.isEmpty()) return own;
        return knowing(topics.byId(topic, system).map(TopicView::withParents).orElse(List.of()), system);
    }

    private List<PersonId> knowing(List<TopicId> subjects, Viewer system) {
        List<PersonId> all = experts.forTopics(subjects, LANGUAGE, system).stream()
                .map(Expert::id)
                .toList();
        Set<PersonId> away = absences.now(all, system).keySet();
        return all.stream().filter(expert -> !away.contains(expert)).toList();
    }
}
