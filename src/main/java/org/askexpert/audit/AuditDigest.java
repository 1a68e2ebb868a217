package org.askexpert.audit;

import java.util.List;
import org.askexpert.shared.HouseKeys;
import org.springframework.stereotype.Component;

/** Works out the digest of a stretch of the record, in batches. */
@Component
class AuditDigest {

    private static final int BATCH = 2_000;

    private final AuditRows rows;
    private final HouseKeys keys;

    AuditDigest(AuditRows rows, HouseKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** Of the acts numbered above {@code from} and up to {@code upTo}. */
    Stretch of(long number, String previous, long from, long upTo) {
        AuditChain chain = new AuditChain(keys.key("audit"), number, previous);
        long events = 0;
        long at = from;
        while (at < upTo) {
            List<AuditLine> batch = rows.behind(at, upTo, BATCH);
            if (batch.isEmpty()) break;
            batch.forEach(chain::add);
            events += batch.size();
            at = batch.get(batch.size() - 1).id();
        }
        return new Stretch(events, chain.digest());
    }

    record Stretch(long events, String digest) {}
}
