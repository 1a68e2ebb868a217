package org.askexpert.desk;

import org.askexpert.question.CloseQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.ReopenQuestion;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ending a question and taking it up again, for programs. */
@RestController
class ClosureApi {

    private final CloseQuestion close;
    private final ReopenQuestion reopen;

    ClosureApi(CloseQuestion close, ReopenQuestion reopen) {
        this.close = close;
        this.reopen = reopen;
    }

    @PostMapping("/api/v1/desk/{reference}/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable Reference reference, @RequestBody ClosureForm body, Viewer me) {
        close.close(reference, body.reason(), body.note(), me);
    }

    @PostMapping("/api/v1/desk/{reference}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable Reference reference, Viewer me) {
        reopen.reopen(reference, me);
    }
}
