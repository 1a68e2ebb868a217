package org.askexpert.office;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A topic, entries and editors of one test's own. */
public final class EntryScene {

    private static final String PASSWORD = "six quiet herons";
    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    private final ApplicationContext program;
    private final String own =
            "e" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final TopicId topic;

    public EntryScene(ApplicationContext program) {
        this.program = program;
        topic = program.getBean(CreateTopic.class).create(new NewTopic(null, own, "Backs", false), Viewer.system());
    }

    /** A word that stands in every title and address of this scene. */
    public String own() {
        return own;
    }

    public String entry(String title) {
        return entry(title, List.of());
    }

    public String citing(String title, String slug) {
        return entry(title, List.of(new CitedSource(SourceKind.ENTRY, slug, "An answer", null, null)));
    }

    /** Handle of somebody with a bearer token {@code token-<handle>}. */
    public String person(String name, Role role) {
        String handle = name.toLowerCase(Locale.ROOT) + "-" + own;
        var person = new NewPerson(handle, name, handle + "@example.org", Set.of(role), Set.of(), null);
        program.getBean(RegisterPerson.class).register(person, PASSWORD, "token-" + handle, Viewer.system());
        return handle;
    }

    public Walker signedIn(String name, Role role, MockMvc mvc) {
        Walker walker = new Walker(mvc, "10.7.0.1");
        walker.post("/sign-in", "email", person(name, role) + "@example.org", "password", PASSWORD);
        if (walker.location() == null) throw new IllegalStateException(walker.body());
        return walker;
    }

    private String entry(String title, List<CitedSource> sources) {
        var text = new EntryText(title + " " + own, "A question.", "Rest for two days.\n\nThen walk.", sources);
        return program.getBean(AddEntry.class)
                .add(new NewEntry(null, topic, text, JUNE, Provenance.sample()), Viewer.system());
    }
}
