package org.askexpert.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** Somebody who was asked to look at an entry again, from when until when. */
@Entity
@Table(name = "recheck_holder")
class Holder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Recheck recheck;

    private PersonId personId;
    private Instant askedAt;
    private Instant leftAt;

    protected Holder() {}

    Holder(Recheck recheck, PersonId person, Instant now) {
        this.recheck = recheck;
        personId = person;
        askedAt = now;
    }

    void leave(Instant now) {
        if (leftAt == null) leftAt = now;
    }

    PersonId person() {
        return personId;
    }
}
