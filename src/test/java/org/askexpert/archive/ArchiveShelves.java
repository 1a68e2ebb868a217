package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

/** Topics and entries for tests, and a look at what the database was asked. */
public class ArchiveShelves {

    public static final Viewer.Staff EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR, Role.ADMINISTRATOR));
    public static final Viewer.Staff ANA = new Viewer.Staff(2, "ana", Set.of(Role.EXPERT));
    public static final Viewer READER = Viewer.reader();

    public static final String BONES = "muscles-and-bones";
    public static final String BACK = "muscles-and-bones/back-spine";
    public static final String NECK = "muscles-and-bones/neck";

    private static final Instant FIRST_OF_JUNE = Instant.parse("2026-06-01T09:00:00Z");

    private final CreateTopic createTopic;
    private final FindTopic findTopic;
    private final AddEntry addEntry;
    private final EntityManager entities;

    ArchiveShelves(CreateTopic createTopic, FindTopic findTopic, AddEntry addEntry, EntityManager entities) {
        this.createTopic = createTopic;
        this.findTopic = findTopic;
        this.addEntry = addEntry;
        this.entities = entities;
    }

    public void topics() {
        createTopic.create(new NewTopic(null, null, "Muscles and bones", false), EDITH);
        createTopic.create(new NewTopic(BONES, "back-spine", "Back and spine", false), EDITH);
        createTopic.create(new NewTopic(BONES, "neck", "Neck", false), EDITH);
        createTopic.create(new NewTopic(null, null, "Sleep", false), EDITH);
    }

    public boolean has(String topic) {
        return findTopic.bySlug(topic, EDITH).isPresent();
    }

    public TopicId topic(String slug) {
        return findTopic.bySlug(slug, EDITH).orElseThrow().id();
    }

    /** As many entries as wanted, one a day; the last is the newest. */
    public void entries(String topic, int number) {
        for (int day = 0; day < number; day++) {
            entry(topic, "Question number " + day, FIRST_OF_JUNE.plusSeconds(86_400L * day));
        }
    }

    public String entry(String topic, String title, Instant published) {
        return entry(topic, published, text(title, "A question.", "An answer."));
    }

    public String entry(String topic, Instant published, EntryText text) {
        return addEntry.add(new NewEntry(null, topic(topic), text, published, Provenance.sample()), EDITH);
    }

    /** Brings the index up to what stands on the shelves, in tests that never commit. */
    public void index() {
        entities.flush();
        Search.session(entities).indexingPlan().execute();
    }

    /** What an earlier test left in the index. */
    @Transactional
    public void forget() {
        Search.session(entities).workspace().purge();
    }

    /** What the verbs for it will do: to the entity, so that the index hears of it. */
    @Transactional
    public void state(String slug, EntryState state) {
        Entry entry = entities.createQuery("select e from Entry e where e.slug = :slug", Entry.class)
                .setParameter("slug", slug)
                .getSingleResult();
        ReflectionTestUtils.setField(entry, "state", state);
    }

    public static EntryText text(String title, String question, String answer) {
        return new EntryText(
                title,
                question,
                answer,
                List.of(new CitedSource(SourceKind.STUDY, null, "A study", "https://example.org/study", 2019)));
    }
}
