package org.askexpert.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pages this node remembers, the least read of them dropped first. Whoever watches the database says what changed, and
 * vouches for the rest; where nobody vouched for a minute, a page is made anew, unless the database is away: then readers get
 * what there is.
 */
@Component
public class PageMemory {

    private static final Duration TRUSTED = Duration.ofSeconds(60);
    /** Some things nobody watches, such as what is similar to what. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Cache<String, PublicPage> pages;
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;
    private volatile Instant vouched = Instant.MIN;
    private volatile boolean databaseIsAway;

    PageMemory(@Value("${askexpert.memory.megabytes:64}") int megabytes, Clock clock) {
        pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1_000_000L)
                .weigher((String address, PublicPage page) -> page.weight())
                .build();
        this.clock = clock;
    }

    /** Forgets the pages that show one of these entries, and all lists. */
    public void forget(Set<Long> entries) {
        changes.incrementAndGet();
        pages.asMap().values().removeIf(page -> page.shown().touches(entries));
    }

    public void forgetAll() {
        changes.incrementAndGet();
        pages.invalidateAll();
    }

    /** Everything that had changed until then has been told. */
    public void vouch(Instant until) {
        vouched = until;
        databaseIsAway = false;
    }

    /** Nobody can tell what has changed. */
    public void databaseIsAway() {
        databaseIsAway = true;
    }

    Optional<PublicPage> find(String address, boolean hasQuery) {
        return Optional.ofNullable(pages.getIfPresent(address))
                .filter(page -> !hasQuery || page.shown().whateverTheQuery());
    }

    boolean isTrusted(PublicPage page) {
        if (databaseIsAway) return true;
        Instant now = clock.instant();
        Instant known = page.made().isAfter(vouched) ? page.made() : vouched;
        return now.isBefore(known.plus(TRUSTED)) && now.isBefore(page.made().plus(LONGEST));
    }

    /** Grows with every change; what was made while it grew may be older than the change. */
    long changes() {
        return changes.get();
    }

    void remember(String address, PublicPage page, long before) {
        if (changes.get() != before) return;
        pages.put(address, page);
        if (changes.get() != before) pages.invalidate(address);
    }
}
