package org.askexpert.people;

import java.util.Set;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;

/** The topics somebody answers for, as registered: those below them are not listed. */
@UseCase
public class FindExpertise {

    private final Persons persons;

    FindExpertise(Persons persons) {
        this.persons = persons;
    }

    public Set<TopicId> of(PersonId person, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        return persons.topicsOf(person.number());
    }
}
