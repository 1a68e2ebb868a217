package org.askexpert.offers;

import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.DeclineQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Nothing;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepting and declining for programs. */
@RestController
class OfferApi {

    private final AcceptQuestion acceptQuestion;
    private final DeclineQuestion declineQuestion;

    OfferApi(AcceptQuestion acceptQuestion, DeclineQuestion declineQuestion) {
        this.acceptQuestion = acceptQuestion;
        this.declineQuestion = declineQuestion;
    }

    @PostMapping("/api/v1/desk/{reference}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable Reference reference, @RequestBody Nothing body, Viewer me) {
        acceptQuestion.accept(reference, me);
    }

    @PostMapping("/api/v1/desk/{reference}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable Reference reference, @RequestBody RefusalBody body, Viewer me) {
        declineQuestion.decline(reference, body.reason(), body.note(), me);
    }
}
