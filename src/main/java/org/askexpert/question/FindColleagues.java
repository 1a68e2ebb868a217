package org.askexpert.question;

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

/** Experts who could take a question over from the viewer: they answer for its topic, are there, and did not decline it. */
@UseCase
@Transactional(readOnly = true)
public class FindColleagues {

    private final Desk desk;
    private final FindExperts experts;
    private final FindTopic topics;
    private final FindAbsences absences;

    FindColleagues(Desk desk, FindExperts experts, FindTopic topics, FindAbsences absences) {
        this.desk = desk;
        this.experts = experts;
        this.topics = topics;
        this.absences = absences;
    }

    public List<Expert> of(Reference reference, Viewer me) {
        Question question = desk.open(reference, me);
        TopicId topic = question.asked().topic();
        if (topic == null) return List.of();
        List<TopicId> asked = topics.byId(topic, me).map(TopicView::withParents).orElse(List.of());
        PersonId self = Desk.person(me);
        List<Expert> knowing = experts.forTopics(asked, question.asked().language(), me);
        Set<PersonId> away =
                absences.now(knowing.stream().map(Expert::id).toList(), me).keySet();
        return knowing.stream()
                .filter(expert -> !away.contains(expert.id()))
                .filter(expert -> !expert.id().equals(self))
                .filter(expert -> !question.holding().isDeclinedBy(expert.id()))
                .toList();
    }
}
