package org.askexpert.question;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.askexpert.people.PersonId;

/** How one expert did, as a row. */
@Entity
@Table(name = "routing_test")
class RoutingTestRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private RoutingRecord round;

    private PersonId personId;
    private int openQuestions;
    private Instant lastOfferedAt;
    private String outcome;
    private LocalDate awayUntil;

    protected RoutingTestRecord() {}

    RoutingTestRecord(RoutingRecord round, RoutingTest test) {
        this.round = round;
        this.personId = test.person();
        this.openQuestions = test.openQuestions();
        this.lastOfferedAt = test.lastOffered();
        this.outcome = test.outcome();
        this.awayUntil = test.awayUntil();
    }

    RoutingTest test() {
        return new RoutingTest(personId, openQuestions, lastOfferedAt, outcome, awayUntil);
    }
}
