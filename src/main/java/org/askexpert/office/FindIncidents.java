package org.askexpert.office;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.askexpert.question.Bounces;
import org.askexpert.question.Incidents;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;

/** What is stuck: steps out of retries with their question or letter, mails that came back, troubles of the machinery. */
@UseCase
class FindIncidents {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int MOST_BOUNCES = 100;

    private final Incidents incidents;
    private final Bounces bounces;
    private final MessageSource words;
    private final Clock clock;

    FindIncidents(Incidents incidents, Bounces bounces, MessageSource words, Clock clock) {
        this.incidents = incidents;
        this.bounces = bounces;
        this.words = words;
        this.clock = clock;
    }

    public StuckView open(Viewer me) {
        me.mustBe(Role.EDITOR);
        return new StuckView(
                incidents.open().stream().map(this::step).toList(),
                bounces.since(clock.instant().minus(REMEMBERED), MOST_BOUNCES),
                incidents.troubles());
    }

    private StuckView.Step step(Incidents.Incident incident) {
        String key = "office.incidents.cause." + incident.cause().code();
        String reason = words.getMessage(key, new Object[] {incident.detail()}, Locale.UK);
        return new StuckView.Step(
                incident.id(),
                incident.question(),
                incident.letter(),
                incident.step(),
                incident.since(),
                incident.tries(),
                reason);
    }
}
