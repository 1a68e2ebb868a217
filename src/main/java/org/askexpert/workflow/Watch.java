package org.askexpert.workflow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.askexpert.mail.TellOfIncidents;
import org.askexpert.question.Incidents.Alarm;
import org.askexpert.question.Incidents.Trouble;
import org.askexpert.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the log when the machinery gets into trouble and is out of it again, and the editors what is stuck. */
@Component
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final EngineAlarms alarms;
    private final TellOfIncidents tell;
    private Set<Alarm> known = Set.of();

    Watch(EngineAlarms alarms, TellOfIncidents tell) {
        this.alarms = alarms;
        this.tell = tell;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void look() {
        List<Trouble> troubles = alarms.troubles();
        Set<Alarm> now = troubles.stream().map(Trouble::alarm).collect(Collectors.toSet());
        troubles.stream()
                .filter(trouble -> !known.contains(trouble.alarm()))
                .forEach(trouble -> LOG.warn(
                        "{}: {} jobs of the engine, since {}", trouble.alarm(), trouble.number(), trouble.since()));
        known.stream().filter(alarm -> !now.contains(alarm)).forEach(alarm -> LOG.info("{} is over", alarm));
        known = now;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tellOfIncidents() {
        tell.tell(Viewer.system());
    }
}
