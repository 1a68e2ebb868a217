package org.askexpert.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic, entries that are due long since, and people of one test's own. */
public final class RecheckScene {

    public static final String PASSWORD = "six quiet herons";
    public static final String OLD = "Rest for two days.\n\nThen walk.";
    private static final Instant LONG_AGO = Instant.parse("2019-03-01T09:00:00Z");

    private final ApplicationContext program;
    private final String own =
            "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final TopicId topic;

    public RecheckScene(ApplicationContext program) {
        this.program = program;
        topic = program.getBean(CreateTopic.class).create(new NewTopic(null, own, "Backs", false), Viewer.system());
    }

    /** Handle of somebody with a bearer token {@code token-<handle>}; experts answer for the topic. */
    public String person(String name, Role... roles) {
        String handle = name.toLowerCase(java.util.Locale.ROOT) + "-" + own;
        Set<TopicId> topics = Set.of(roles).contains(Role.EXPERT) ? Set.of(topic) : Set.of();
        program.getBean(RegisterPerson.class)
                .register(
                        new NewPerson(handle, name, handle + "@example.org", Set.of(roles), topics, null),
                        PASSWORD,
                        "token-" + handle,
                        Viewer.system());
        return handle;
    }

    public String entry(String title) {
        return entry(title, List.of());
    }

    public String quoting(String title, String slug) {
        return entry(title, List.of(new CitedSource(SourceKind.ENTRY, slug, "An answer", null, null)));
    }

    private String entry(String title, List<CitedSource> sources) {
        var text = new EntryText(title + " " + own, "A question.", OLD, sources);
        return program.getBean(AddEntry.class)
                .add(new NewEntry(null, topic, text, LONG_AGO, Provenance.sample()), Viewer.system());
    }

    /** Reference of the re-check that is open on it now, at its first wait. */
    public String opened(String slug, RecheckReason reason) {
        Reference reference = program.getBean(StartRecheck.class)
                .start(key(slug), Why.of(reason), Viewer.system())
                .orElseThrow();
        steps();
        return reference.code();
    }

    public long key(String slug) {
        return program.getBean(FindEntryUnderRecheck.class)
                .at(slug, Viewer.system())
                .orElseThrow()
                .id();
    }

    /** Lets what nobody waits for happen. */
    public void steps() {
        program.getBean(Jobs.class).runAll("recheck-answer");
    }

    public long count(String sql, Object... values) {
        return program.getBean(JdbcClient.class)
                .sql(sql)
                .params(values)
                .query(Long.class)
                .single();
    }
}
