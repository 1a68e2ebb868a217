package org.askexpert.desk;

import org.askexpert.question.AskForDetails;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking the asker for details, for programs. */
@RestController
class ClarificationApi {

    private final AskForDetails askForDetails;

    ClarificationApi(AskForDetails askForDetails) {
        this.askForDetails = askForDetails;
    }

    @PostMapping("/api/v1/desk/{reference}/clarification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable Reference reference, @RequestBody AskForm body, Viewer me) {
        askForDetails.ask(reference, body.text(), me);
    }
}
