package org.askexpert.desk;

import jakarta.validation.Valid;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What editors decide about the way of a question, for programs. */
@RestController
class TriageApi {

    private final DecideTriage decideTriage;
    private final AssignExpert assignExpert;

    TriageApi(DecideTriage decideTriage, AssignExpert assignExpert) {
        this.decideTriage = decideTriage;
        this.assignExpert = assignExpert;
    }

    @PostMapping("/api/v1/desk/{reference}/triage")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void triage(@PathVariable Reference reference, @Valid @RequestBody TriageForm body, Viewer me) {
        decideTriage.decide(reference, body, me);
    }

    @PostMapping("/api/v1/desk/{reference}/reassignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassign(@PathVariable Reference reference, @RequestBody AssignmentForm body, Viewer me) {
        assignExpert.assign(reference, body.named(), me);
    }
}
