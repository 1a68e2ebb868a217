package org.askexpert.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something happened that entries may have to be looked at for; which ones is found out by a job. */
@Entity
@Table(name = "recheck_cause")
class Cause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RecheckReason kind;

    private String slug;
    private Long entryId;
    private int number;
    private Instant notedAt;

    protected Cause() {}

    private Cause(RecheckReason kind, String slug, Long entry, int number, Instant now) {
        this.kind = kind;
        this.slug = slug;
        entryId = entry;
        this.number = number;
        notedAt = now;
    }

    static Cause reported(String slug, Instant now) {
        return new Cause(RecheckReason.READER_REPORT, slug, null, 0, now);
    }

    static Cause entry(RecheckReason kind, long entry, Instant now) {
        return new Cause(kind, null, entry, 0, now);
    }

    static Cause factsheet(String slug, int edition, Instant now) {
        return new Cause(RecheckReason.FACTSHEET_CHANGED, slug, null, edition, now);
    }

    OpenCause view() {
        return new OpenCause(id, kind, slug, entryId, number);
    }
}
