package org.askexpert.office;

import java.util.List;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stuck steps, for programs. */
@RestController
class IncidentsApi {

    private final FindIncidents find;
    private final RetryIncident retry;

    IncidentsApi(FindIncidents find, RetryIncident retry) {
        this.find = find;
        this.retry = retry;
    }

    @GetMapping("/api/v1/office/incidents")
    List<StuckView.Step> open(Viewer me) {
        return find.open(me).steps();
    }

    @PostMapping("/api/v1/office/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id, Viewer me) {
        if (!retry.retry(id, me)) throw new AlreadyRunning();
    }
}
