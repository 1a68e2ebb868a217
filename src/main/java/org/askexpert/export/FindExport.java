package org.askexpert.export;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.PublicNote;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.SafeHtml;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.springframework.transaction.annotation.Transactional;

/** Hands the archive out stretch by stretch; nobody ever holds more than one of them. */
@UseCase
@Transactional(readOnly = true)
public class FindExport {

    static final int STRETCH = 200;
    static final int TITLES = 1_000;

    private final LiveRows rows;
    private final FindTopics findTopics;

    FindExport(LiveRows rows, FindTopics findTopics) {
        this.rows = rows;
        this.findTopics = findTopics;
    }

    /** The next entries behind a key; fewer than {@link #STRETCH} at the end. */
    public List<ExportedEntry> behind(long key, Viewer me) {
        me.mustBe(Role.EDITOR);
        List<Tuple> found = rows.behind(key, STRETCH);
        if (found.isEmpty()) return List.of();
        TopicTree topics = findTopics.topics(me);
        Map<Long, List<CitedSource>> sources = rows.sources(
                found.stream().map(row -> row.get("revision", Long.class)).toList());
        Map<Long, List<PublicNote>> notes =
                rows.notes(found.stream().map(row -> row.get("id", Long.class)).toList());
        return found.stream().map(row -> entry(row, topics, sources, notes)).toList();
    }

    /** Entries of one topic for its list, the newest first. */
    public List<TitleLine> titles(TopicId topic, TitleLine behind, Viewer me) {
        me.mustBe(Role.EDITOR);
        return rows.titles(topic, behind, TITLES);
    }

    /** Where addresses of entries that readers see lead now. */
    public Map<String, String> addresses(Collection<String> slugs, Viewer me) {
        me.mustBe(Role.EDITOR);
        return slugs.isEmpty() ? Map.of() : rows.now(slugs);
    }

    private static ExportedEntry entry(
            Tuple row, TopicTree topics, Map<Long, List<CitedSource>> sources, Map<Long, List<PublicNote>> notes) {
        return new ExportedEntry(
                row.get("id", Long.class),
                row.get("slug", String.class),
                topics.find(row.get("topic", TopicId.class)).orElseThrow(),
                row.get("title", String.class),
                new ExportedEntry.Part(row.get("question", String.class), row.get("questionHtml", SafeHtml.class)),
                new ExportedEntry.Part(row.get("answer", String.class), row.get("answerHtml", SafeHtml.class)),
                new ExportedEntry.Dates(
                        row.get("published", Instant.class),
                        row.get("updated", Instant.class),
                        row.get("reviewed", Instant.class),
                        row.get("due", Instant.class)),
                row.get("origin", String.class),
                sources.getOrDefault(row.get("revision", Long.class), List.of()),
                notes.getOrDefault(row.get("id", Long.class), List.of()));
    }
}
