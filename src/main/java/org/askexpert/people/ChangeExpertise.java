package org.askexpert.people;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicView;

/** Says for which topics an expert answers, and in which language; holds for what is offered from now on. */
@UseCase
public class ChangeExpertise {

    private final Persons persons;
    private final FindTopics topics;
    private final Audit audit;

    ChangeExpertise(Persons persons, FindTopics topics, Audit audit) {
        this.persons = persons;
        this.topics = topics;
        this.audit = audit;
    }

    /**
     * Adds or takes away one topic in one language; the same again changes nothing.
     *
     * @param topic slug
     * @param language code of two or three letters
     * @throws Problem unknown, for whoever is no expert; invalid fields {@code topic}, {@code language}
     */
    public void change(String handle, String topic, String language, boolean answers, Viewer me) {
        me.mustBe(Role.EDITOR);
        Person person = persons.answering(handle).orElseThrow(Problem::unknown);
        TopicView subject = topics.topics(me).all().stream()
                .filter(each -> each.slug().equals(topic))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("topic", "Choose a topic"));
        String spoken = language == null ? "" : language.strip();
        if (!spoken.matches("[a-z]{2,3}")) {
            throw Problem.invalid("language", "Enter a language code of two or three small letters, such as en");
        }
        boolean changed = answers ? person.learn(subject.id(), spoken) : person.unlearn(subject.id(), spoken);
        String verb = answers ? "add-expertise" : "remove-expertise";
        if (changed) audit.record(verb, "person", Long.toString(person.id().number()), me, code(subject, spoken));
    }

    private static String code(TopicView topic, String language) {
        return topic.id().number() + "-" + language;
    }
}
