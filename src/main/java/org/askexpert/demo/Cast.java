package org.askexpert.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.demo.Samples.SamplePerson;
import org.askexpert.people.NewPerson;
import org.askexpert.people.PersonId;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo, with the tokens and the password its sign-in page shows. */
@Component
@Profile("demo")
class Cast {

    /** Whoever sets the stage, before anybody is there. */
    static final Viewer DIRECTOR = new Viewer.Staff(0, "demo", Set.of(Role.EDITOR, Role.ADMINISTRATOR));

    private static final String PASSWORD = "demo demo demo";

    private final RegisterPerson register;
    private final FindTopic topics;
    private final Map<String, Viewer> viewers = new HashMap<>();

    Cast(RegisterPerson register, FindTopic topics) {
        this.register = register;
        this.topics = topics;
    }

    void enter(SamplePerson person) {
        Set<TopicId> answersFor = person.topics().stream().map(this::topic).collect(Collectors.toSet());
        NewPerson account = new NewPerson(
                person.handle(), person.name(), person.email(), person.roles(), answersFor, person.byline());
        PersonId id = register.register(account, PASSWORD, "demo-" + person.handle(), DIRECTOR);
        viewers.put(person.handle(), new Viewer.Staff(id.number(), person.handle(), person.roles()));
    }

    TopicId topic(String slug) {
        return topics.bySlug(slug, DIRECTOR).orElseThrow().id();
    }

    Viewer as(String handle) {
        return viewers.get(handle);
    }
}
