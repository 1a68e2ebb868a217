package org.askexpert.people;

import java.util.Collection;
import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;

/** Experts with an open account: all, or those who answer for one of some topics in a language. */
@UseCase
public class FindExperts {

    private final Persons persons;

    FindExperts(Persons persons) {
        this.persons = persons;
    }

    public List<Expert> all(Viewer me) {
        me.staff();
        return persons.experts();
    }

    public List<Expert> forTopics(Collection<TopicId> topics, String language, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        return topics.isEmpty() ? List.of() : persons.expertsFor(topics, language);
    }

    /** Whether somebody answers in this language, whatever the topic. */
    public boolean anyIn(String language, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        return persons.anyExpertIn(language);
    }

    /** Those who answer for one of the topics, but not in this language. */
    public List<Expert> inOtherLanguages(Collection<TopicId> topics, String language, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        return topics.isEmpty() ? List.of() : persons.expertsInOtherLanguages(topics, language);
    }
}
