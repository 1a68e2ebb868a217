package org.askexpert.writing;

import org.askexpert.question.DraftText;
import org.askexpert.question.Reference;
import org.askexpert.question.SendForReview;
import org.askexpert.question.TakeSuggestion;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Nothing;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing answers for programs. */
@RestController
class DraftApi {

    private final SaveByProgram saveDraft;
    private final SendForReview sendForReview;
    private final TakeSuggestion takeSuggestion;

    DraftApi(SaveByProgram saveDraft, SendForReview sendForReview, TakeSuggestion takeSuggestion) {
        this.saveDraft = saveDraft;
        this.sendForReview = sendForReview;
        this.takeSuggestion = takeSuggestion;
    }

    /** The number of the revision that came to be. */
    record Revision(int revision) {}

    @PutMapping("/api/v1/desk/{reference}/draft")
    ResponseEntity<Revision> save(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody DraftText body,
            Viewer me) {
        return made(saveDraft.save(reference, ETags.revision(ifMatch), body, me));
    }

    @PostMapping("/api/v1/desk/{reference}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Nothing body,
            Viewer me) {
        sendForReview.send(reference, ETags.revision(ifMatch), me);
    }

    @PostMapping("/api/v1/desk/{reference}/suggestion")
    ResponseEntity<Revision> take(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Nothing body,
            Viewer me) {
        return made(takeSuggestion.take(reference, ETags.revision(ifMatch), me));
    }

    private static ResponseEntity<Revision> made(int revision) {
        return ResponseEntity.ok().eTag(ETags.of(revision)).body(new Revision(revision));
    }
}
