package org.askexpert.archive;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.askexpert.memory.PageMemory;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps this node's memory of pages true: what it committed itself at once, what other nodes committed within seconds. Words
 * that stand everywhere are few, so they are compared whole: whoever changes them need not tell.
 */
@Component
class FollowChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FollowChanges.class);

    /** Positions are given out before they are committed: a lower one may show up later. */
    private static final int OVERLAP = 200;

    private static final int MOST = 1_000;

    private final PageMemory memory;
    private final FindCommonWords findWords;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Set<Long> known = new HashSet<>();
    private CommonWords words;
    private long last = -1;
    private boolean isAway;

    FollowChanges(PageMemory memory, FindCommonWords findWords, JdbcClient jdbc, Clock clock) {
        this.memory = memory;
        this.findWords = findWords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks once; for the clock, and for tests. */
    @Scheduled(
            initialDelayString = "${askexpert.archive.follow-seconds:5}",
            fixedDelayString = "${askexpert.archive.follow-seconds:5}",
            timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        try {
            Instant now = clock.instant();
            followEntries();
            followWords();
            memory.vouch(now);
            if (isAway) LOG.info("Public pages follow the database again");
            isAway = false;
        } catch (DataAccessException | TransactionException | PersistenceException away) {
            memory.databaseIsAway();
            if (!isAway)
                LOG.warn(
                        "Public pages cannot follow the database: {}",
                        away.getClass().getName());
            isAway = true;
        }
    }

    @TransactionalEventListener
    synchronized void own(EntryChanged change) {
        known.add(change.position());
        memory.forget(Set.of(change.entry()));
    }

    @TransactionalEventListener
    void own(OnEveryPage.WordsChanged change) {
        memory.forgetAll();
    }

    private void followEntries() {
        List<EntryChanged> changes = last < 0 ? List.of(newest()) : since(last - OVERLAP);
        Set<Long> changed = changes.stream()
                .filter(change -> !known.contains(change.position()))
                .map(EntryChanged::entry)
                .collect(Collectors.toSet());
        if (last < 0 || changes.size() == MOST) memory.forgetAll();
        else if (!changed.isEmpty()) memory.forget(changed);
        known.clear();
        changes.forEach(change -> known.add(change.position()));
        if (!changes.isEmpty()) last = Math.max(last, changes.get(0).position());
    }

    private void followWords() {
        CommonWords now = findWords.words(Viewer.reader());
        if (!Objects.equals(words, now)) memory.forgetAll();
        words = now;
    }

    private EntryChanged newest() {
        long position = jdbc.sql("select coalesce(max(position), 0) from entry_change")
                .query(Long.class)
                .single();
        return new EntryChanged(position, 0);
    }

    private List<EntryChanged> since(long position) {
        return jdbc.sql("select position, entry_id from entry_change where position > ? order by position desc limit "
                        + MOST)
                .param(position)
                .query((row, number) -> new EntryChanged(row.getLong(1), row.getLong(2)))
                .list();
    }
}
