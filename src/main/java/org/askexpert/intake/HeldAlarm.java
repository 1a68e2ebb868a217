package org.askexpert.intake;

import java.time.Duration;
import org.askexpert.guard.Quotas;
import org.askexpert.guard.Quotas.Quota;
import org.askexpert.question.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the editors of held questions that cannot wait, without letting a flood ring on and on. */
@Component
class HeldAlarm {

    private static final Quota RINGS = new Quota("urgent-held", "all", Integer.MAX_VALUE, Duration.ofMinutes(10));

    private final Quotas quotas;
    private final ApplicationEventPublisher events;

    HeldAlarm(Quotas quotas, ApplicationEventPublisher events) {
        this.quotas = quotas;
        this.events = events;
    }

    void ring(Reference question) {
        if (quotas.use(RINGS, 1)) events.publishEvent(new UrgentHeld(question));
    }
}
