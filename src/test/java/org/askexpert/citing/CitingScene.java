package org.askexpert.citing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.CorrectEntry;
import org.askexpert.archive.Correction;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.Provenance;
import org.askexpert.archive.RetractEntry;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.DraftText;
import org.askexpert.question.DueSteps;
import org.askexpert.question.NewQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.RevisionView;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A topic, entries, people and questions of one test's own, for whoever cites and quotes. */
public final class CitingScene {

    private static final String PASSWORD = "six quiet herons";
    private static final Instant JUNE = Instant.parse("2025-06-04T09:00:00Z");

    private final ApplicationContext program;
    private final String own =
            "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final TopicId topic;

    public CitingScene(ApplicationContext program) {
        this.program = program;
        topic = bean(CreateTopic.class).create(new NewTopic(null, own, "Backs", false), Viewer.system());
    }

    /** A word that stands in every title and address of this scene. */
    public String own() {
        return own;
    }

    ApplicationContext program() {
        return program;
    }

    public <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    public String handle(String name) {
        return name + "-" + own;
    }

    public Viewer.Staff person(String name, Role... roles) {
        String handle = handle(name);
        Set<TopicId> topics = Set.of(roles).contains(Role.EXPERT) ? Set.of(topic) : Set.of();
        bean(RegisterPerson.class)
                .register(
                        new NewPerson(handle, name, handle + "@example.org", Set.of(roles), topics, null),
                        PASSWORD,
                        "token-" + handle,
                        Viewer.system());
        long id = bean(JdbcClient.class)
                .sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
        return new Viewer.Staff(id, handle, Set.of(roles));
    }

    public Walker signedIn(String name, MockMvc mvc) {
        Walker walker = new Walker(mvc, "10.24.0.1");
        walker.post("/sign-in", "email", handle(name) + "@example.org", "password", PASSWORD);
        if (walker.location() == null) throw new IllegalStateException(walker.body());
        return walker;
    }

    public String entry(String title, String answer, CitedSource... sources) {
        var text = new EntryText(title + " " + own, "Will it *hurt*?", answer, List.of(sources));
        return bean(AddEntry.class).add(new NewEntry(null, topic, text, JUNE, Provenance.sample()), Viewer.system());
    }

    public void corrects(String slug, int read, String answer, NoteType type, Viewer editor) {
        bean(CorrectEntry.class).correct(slug, new Correction(read, null, answer, "We know better now.", type), editor);
    }

    public void retracts(String slug, Viewer editor) {
        bean(RetractEntry.class).retract(slug, "It was wrong.", null, editor);
    }

    /** A question that this expert writes the answer to. */
    public Reference accepted(Viewer expert) {
        var asked = new NewQuestion(
                "Will my back mind a long flight?",
                "Twelve hours, and a stiff back.",
                topic,
                "en",
                Publish.ANONYMOUS,
                1);
        Reference reference =
                bean(ReceiveQuestion.class).receive(asked, Viewer.reader()).reference();
        bean(DueSteps.class).run(reference);
        bean(AcceptQuestion.class).accept(reference, expert);
        return reference;
    }

    public int saved(Reference reference, int base, Viewer expert, SourceLine... sources) {
        var text = new DraftText("Keep moving.", null, null, null, List.of(sources));
        return bean(SaveDraft.class).save(reference, base, text, expert);
    }

    public RevisionView draft(Reference reference, Viewer expert) {
        return bean(OpenQuestion.class).open(reference, expert).draft();
    }

    public List<SourceLine> sources(Reference reference, Viewer expert) {
        return draft(reference, expert).sources();
    }
}
