package org.askexpert.operations;

import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers for monitoring; its collector sends an administrator's access token, as every program does. */
@RestController
class MetricsApi {

    private final ScrapeMetrics metrics;

    MetricsApi(ScrapeMetrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping(path = "/api/v1/office/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
    String scrape(Viewer me) {
        return metrics.scrape(me);
    }
}
