package org.askexpert.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals each night what was recorded since the last seal. Writers never wait for it; what is younger than an hour waits
 * for the next night, because an act still being written may bear a lower number. The digest goes to the log, too:
 * whoever keeps the log elsewhere can tell a chain that was made anew.
 */
@Component
class SealAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SealAudit.class);
    private static final Duration SETTLED = Duration.ofHours(1);

    private final AuditRows rows;
    private final AuditSeals seals;
    private final AuditDigest digest;
    private final Clock clock;

    SealAudit(AuditRows rows, AuditSeals seals, AuditDigest digest, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.digest = digest;
        this.clock = clock;
    }

    /** At 02:20 UTC; of several nodes the first one seals, the others find its number taken. */
    @Transactional
    @Scheduled(cron = "0 20 2 * * *", zone = "UTC")
    void seal() {
        Instant now = clock.instant();
        Optional<AuditSeal> last = seals.last();
        long from = last.map(AuditSeal::lastEvent).orElse(0L);
        long upTo = rows.lastBefore(now.minus(SETTLED));
        if (upTo <= from) return;
        long number = last.map(AuditSeal::number).orElse(0L) + 1;
        var stretch = digest.of(number, last.map(AuditSeal::digest).orElse(AuditChain.BEGINNING), from, upTo);
        try {
            seals.add(new AuditSeal(number, now, upTo, stretch.events(), stretch.digest()));
            LOG.info("Audit seal {}: {} acts up to {}, digest {}", number, stretch.events(), upTo, stretch.digest());
        } catch (DuplicateKeyException otherNode) {
            LOG.debug("Audit seal {} was made by another node", number);
        }
    }
}
