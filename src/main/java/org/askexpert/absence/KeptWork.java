package org.askexpert.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That a question stays with somebody who is away, because the person or an editor said so. */
@Entity
class KeptWork {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long absenceId;
    private String reference;
    private long keptBy;
    private Instant keptAt;

    protected KeptWork() {}

    KeptWork(long absence, String reference, long by, Instant now) {
        this.absenceId = absence;
        this.reference = reference;
        this.keptBy = by;
        this.keptAt = now;
    }

    String reference() {
        return reference;
    }
}
