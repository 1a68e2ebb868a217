package org.askexpert.review;

import jakarta.validation.Valid;
import org.askexpert.question.Reference;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts for programs. */
@RestController
class ReviewApi {

    private final SendReview sendReview;
    private final SendEdition sendEdition;

    ReviewApi(SendReview sendReview, SendEdition sendEdition) {
        this.sendReview = sendReview;
        this.sendEdition = sendEdition;
    }

    @PostMapping("/api/v1/desk/{reference}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @Valid @RequestBody VerdictBody body,
            Viewer.Staff me) {
        sendReview.send(reference, body.on(ETags.revision(ifMatch)), null, me);
    }

    @PostMapping("/api/v1/desk/{reference}/edition")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edition(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @Valid @RequestBody EditionBody body,
            Viewer.Staff me) {
        sendEdition.send(reference, body.on(ETags.revision(ifMatch)), null, me);
    }
}
