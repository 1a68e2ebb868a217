package org.askexpert.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One reason to look at an entry again, and what it points to. */
@Entity
@Table(name = "recheck_reason")
class Reason {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Recheck recheck;

    @Enumerated(EnumType.STRING)
    private RecheckReason kind;

    private String source;
    private Instant notedAt;

    protected Reason() {}

    Reason(Recheck recheck, Why why, Instant now) {
        this.recheck = recheck;
        kind = why.kind();
        source = why.source();
        notedAt = now;
    }

    boolean is(Why why) {
        return kind == why.kind() && source.equals(why.source());
    }

    RecheckReason kind() {
        return kind;
    }

    ReasonView view() {
        return new ReasonView(kind, source, notedAt);
    }
}
