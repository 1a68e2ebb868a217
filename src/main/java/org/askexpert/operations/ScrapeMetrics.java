package org.askexpert.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** All numbers of this node in the text form that Prometheus reads. */
@UseCase
@Transactional(readOnly = true)
class ScrapeMetrics {

    private final WorkGauges gauges;
    private final PrometheusMeterRegistry registry;

    ScrapeMetrics(WorkGauges gauges, PrometheusMeterRegistry registry) {
        this.gauges = gauges;
        this.registry = registry;
    }

    public String scrape(Viewer me) {
        me.mustBe(Role.ADMINISTRATOR);
        gauges.look();
        return registry.scrape();
    }
}
