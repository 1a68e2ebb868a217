package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes an entry's texts, notes and addresses. Its row stays as a number, because re-checks and nodes that follow
 * changes point to it; answers that cite it name it no more.
 */
@Component
class EraseText {

    private static final String CITES =
            "kind = 'ENTRY' and slug in (select a.slug from entry_slug a where a.entry_id = ?)";
    private static final String OF_REVISIONS =
            "revision_id in (select r.id from entry_revision r where r.entry_id = ?)";

    private final Entries entries;
    private final EntryNews news;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseText(
            Entries entries,
            EntryNews news,
            EntityManager entities,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.news = news;
        this.entities = entities;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** How much went, by table. */
    Map<String, Integer> erase(Entry entry) {
        long id = entry.id();
        List<String> addresses = jdbc.sql("select slug from entry_slug where entry_id = ?")
                .param(id)
                .query(String.class)
                .list();
        events.publishEvent(new EntryErased(id, addresses));
        news.gone(entry);
        entry.erase(clock.instant());
        entries.save(entry);
        entities.flush(); // from here on by rows
        partFromCiting(id, tombstone(id));
        Map<String, Integer> gone = new LinkedHashMap<>();
        gone.put("entry_source", delete("delete from entry_source where " + OF_REVISIONS, id));
        gone.put("entry_revision", delete("delete from entry_revision where entry_id = ?", id));
        gone.put("entry_note", delete("delete from entry_note where entry_id = ?", id));
        gone.put("entry_slug", delete("delete from entry_slug where entry_id = ? and slug <> ?", id, tombstone(id)));
        return gone;
    }

    /** Their pages are made anew, and they are looked at again like those that rest on anything that went. */
    private void partFromCiting(long entry, String tombstone) {
        List<Long> citing = jdbc.sql("select distinct r.entry_id from entry_source s"
                        + " join entry_revision r on r.id = s.revision_id where s." + CITES + " and r.entry_id <> ?")
                .params(entry, entry)
                .query(Long.class)
                .list();
        for (long other : citing) {
            jdbc.sql("insert into entry_change (entry_id, changed_at) values (?, ?)")
                    .params(other, Timestamp.from(clock.instant()))
                    .update();
        }
        jdbc.sql("update entry_source set title = ?, slug = ?, cited_revision = null where " + CITES)
                .params(EntryErased.NAMELESS, tombstone, entry)
                .update();
    }

    private int delete(String sql, Object... values) {
        return jdbc.sql(sql).params(values).update();
    }

    /** Address of an entry once it was erased. */
    static String tombstone(long id) {
        return "erased-" + id;
    }
}
