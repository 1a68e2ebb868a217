package org.askexpert.desk;

import java.util.Set;
import java.util.UUID;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.DueSteps;
import org.askexpert.question.NewQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic and people of one test's own; questions walk their real process, stepped by hand. */
public final class Scene {

    public static final String PASSWORD = "six quiet herons";
    public static final String TITLE = "Will my back mind a long flight? 🛫";
    public static final String BODY = "Twelve hours ‫שלום‬ <script>alert(1)</script> & a stiff back.";

    private final ApplicationContext program;
    private final String own =
            "d" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final TopicId topic;

    public Scene(ApplicationContext program) {
        this.program = program;
        this.topic =
                program.getBean(CreateTopic.class).create(new NewTopic(null, own, "Backs", false), Viewer.system());
    }

    /** Handle of somebody who can sign in and has a token; experts answer for the topic. */
    public String person(String name, Role role) {
        String handle = name + "-" + own;
        Set<TopicId> topics = role == Role.EXPERT ? Set.of(topic) : Set.of();
        program.getBean(RegisterPerson.class)
                .register(
                        new NewPerson(handle, name, handle + "@example.org", Set.of(role), topics, null),
                        PASSWORD,
                        "token-" + handle,
                        Viewer.system());
        return handle;
    }

    public String topic() {
        return own;
    }

    /** Reference of a question that the rules have dealt with. */
    public String asked(String body, Publish publish) {
        var asked = new NewQuestion(TITLE, body, topic, "en", publish, 1);
        var received = program.getBean(ReceiveQuestion.class).receive(asked, Viewer.reader());
        step(received.reference().toString());
        return received.reference().toString();
    }

    /** One whose first step has still to be taken. */
    public String askedOnly() {
        var asked = new NewQuestion(TITLE, BODY, topic, "en", Publish.ANONYMOUS, 1);
        return program.getBean(ReceiveQuestion.class)
                .receive(asked, Viewer.reader())
                .reference()
                .toString();
    }

    public String asked() {
        return asked(BODY, Publish.ANONYMOUS);
    }

    /** One that waits for an editor. */
    public String askedWithoutTopic() {
        var asked = new NewQuestion(TITLE, BODY, null, "en", Publish.NEVER, 1);
        String reference = program.getBean(ReceiveQuestion.class)
                .receive(asked, Viewer.reader())
                .reference()
                .toString();
        step(reference);
        return reference;
    }

    public void replies(String reference, String text) {
        program.getBean(ReplyToRequest.class).reply(text, asker(reference));
    }

    public void withdraws(String reference) {
        program.getBean(WithdrawQuestion.class).withdraw(asker(reference));
    }

    public Viewer.Asker asker(String reference) {
        return new Viewer.Asker(program.getBean(JdbcClient.class)
                .sql("select id from question where reference = ?")
                .param(reference)
                .query(Long.class)
                .single());
    }

    /** Lets what is due in the question's process happen. */
    public void step(String reference) {
        program.getBean(DueSteps.class).run(org.askexpert.question.Reference.from(reference));
    }
}
