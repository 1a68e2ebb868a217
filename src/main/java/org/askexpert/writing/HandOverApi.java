package org.askexpert.writing;

import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing over for programs. */
@RestController
class HandOverApi {

    private final PassOn passOn;

    HandOverApi(PassOn passOn) {
        this.passOn = passOn;
    }

    @PostMapping("/api/v1/desk/{reference}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable Reference reference, @RequestBody HandOverForm body, Viewer me) {
        passOn.passOn(reference, body.expert(), me);
    }
}
