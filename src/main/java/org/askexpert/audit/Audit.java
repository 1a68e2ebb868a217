package org.askexpert.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.HouseKeys;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of who did what to what. It only grows: there is no way here to change or remove a row. */
@Component
public class Audit {

    private final JdbcClient jdbc;
    private final HouseKeys keys;
    private final Clock clock;

    Audit(JdbcClient jdbc, HouseKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Writes one row in the caller's transaction.
     *
     * @param verb what was done, in our words: {@code accept}, {@code publish}
     * @param objectKey a reference, slug or id, or {@link #hashed}; never text or an address
     * @param code a coded reason, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String verb, String objectKind, String objectKey, Viewer who, String code) {
        jdbc.sql("insert into audit_event (happened_at, actor_kind, actor_id, verb, object_kind, object_key, code)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), kind(who), id(who), verb, objectKind, objectKey, code)
                .update();
    }

    /** What identifies a person, as a keyed hash that says nothing without the audit key. */
    public String hashed(String identity) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hashes.keyed(keys.key("audit"), identity));
    }

    private static String kind(Viewer who) {
        if (who instanceof Viewer.Staff) return "staff";
        if (who instanceof Viewer.Asker) return "asker";
        return who instanceof Viewer.SystemStep ? "system" : "reader";
    }

    private static Long id(Viewer who) {
        if (who instanceof Viewer.Staff staff) return staff.person();
        return who instanceof Viewer.Asker asker ? asker.question() : null;
    }
}
