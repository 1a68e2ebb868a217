package org.askexpert.archive;

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

    ArchiveShelves(CreateTopic createTopic, FindTopic findTopic, AddEntry addEntry) {
        this.createTopic = createTopic;
        this.findTopic = findTopic;
        this.addEntry = addEntry;
    }

    public void topics() {
        createTopic.create(new NewTopic(null, null, "Muscles and bones", false), EDITH);
        createTopic.create(new NewTopic(BONES, "back-spine", "Back and spine", false), EDITH);
        createTopic.create(new NewTopic(BONES, "neck", "Neck", false), EDITH);
        createTopic.create(new NewTopic(null, null, "Sleep", false), EDITH);
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

    public static EntryText text(String title, String question, String answer) {
        return new EntryText(
                title,
                question,
                answer,
                List.of(new CitedSource(SourceKind.STUDY, null, "A study", "https://example.org/study", 2019)));
    }
}
