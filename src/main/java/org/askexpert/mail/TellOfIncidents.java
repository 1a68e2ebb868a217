package org.askexpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.question.Incidents;
import org.askexpert.question.Incidents.Incident;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the editors by mail that something got stuck since they were told last, once in four hours at most. */
@UseCase
public class TellOfIncidents {

    private static final Duration PAUSE = Duration.ofHours(4);

    private final Incidents incidents;
    private final OutgoingLetters letters;
    private final Outbox outbox;
    private final JdbcClient rows;
    private final Clock clock;

    TellOfIncidents(Incidents incidents, OutgoingLetters letters, Outbox outbox, JdbcClient rows, Clock clock) {
        this.incidents = incidents;
        this.letters = letters;
        this.outbox = outbox;
        this.rows = rows;
        this.clock = clock;
    }

    public void tell(Viewer system) {
        system.mustBeSystem();
        Instant told = told();
        boolean isNew = incidents.open().stream().anyMatch(one -> one.since().isAfter(told) && !isThisLetter(one));
        if (isNew && claim()) outbox.toRole(Letter.INCIDENT, Recipient.EDITORS, null);
    }

    /** Where mail itself is the trouble, the letter that says so must not call for another. */
    private boolean isThisLetter(Incident incident) {
        return incident.letter() != null
                && letters.numbered(incident.letter())
                        .filter(letter -> letter.letter() == Letter.INCIDENT)
                        .isPresent();
    }

    private Instant told() {
        return rows.sql("select told_at from incident_notice where id = 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** Of several nodes one moves the date. */
    private boolean claim() {
        Instant now = clock.instant();
        return rows.sql("update incident_notice set told_at = :now where id = 1 and told_at <= :before")
                        .param("now", java.sql.Timestamp.from(now))
                        .param("before", java.sql.Timestamp.from(now.minus(PAUSE)))
                        .update()
                == 1;
    }
}
