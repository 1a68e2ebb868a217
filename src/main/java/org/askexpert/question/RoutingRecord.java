package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.people.PersonId;

/** Why the rules chose as they did, kept for good. */
@Entity
@Table(name = "routing_round")
class RoutingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private String pool;
    private Instant at;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RoutingTestRecord> tests = new ArrayList<>();

    protected RoutingRecord() {}

    RoutingRecord(Question question, RoutingRound round, Instant now) {
        this.question = question;
        this.pool = round.pool();
        this.at = now;
        for (RoutingTest test : round.tests()) tests.add(new RoutingTestRecord(this, test));
    }

    Stream<PersonId> people() {
        return tests.stream().map(test -> test.test().person());
    }

    RoutingView view(PersonNames names) {
        return new RoutingView(
                pool,
                at,
                tests.stream()
                        .map(RoutingTestRecord::test)
                        .map(test -> RoutingView.Test.of(test, names))
                        .toList());
    }
}
