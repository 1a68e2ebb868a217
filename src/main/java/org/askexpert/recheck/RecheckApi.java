package org.askexpert.recheck;

import org.askexpert.archive.NoteType;
import org.askexpert.question.Reference;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One re-check for programs. */
@RestController
@RequestMapping("/api/v1/desk/rechecks/{reference}")
class RecheckApi {

    private final FindRecheck find;
    private final ProposeRecheck propose;
    private final DecideRecheck decide;
    private final HandBackRecheck handBack;

    RecheckApi(FindRecheck find, ProposeRecheck propose, DecideRecheck decide, HandBackRecheck handBack) {
        this.find = find;
        this.propose = propose;
        this.decide = decide;
        this.handBack = handBack;
    }

    /** @param entryRevision the revision of the entry that was read */
    record ProposalBody(
            Proposed outcome,
            Integer entryRevision,
            String title,
            String question,
            String answer,
            NoteType type,
            String note,
            String remark) {

        ProposalText text() {
            if (entryRevision == null) {
                throw Problem.invalid("entryRevision", "Send the revision of the entry that was read");
            }
            return new ProposalText(outcome, entryRevision, title, question, answer, type, note, remark);
        }
    }

    record ProposedBody(int revision) {}

    record VerdictBody(RecheckVerdict verdict, String comment) {}

    @GetMapping
    ResponseEntity<RecheckBody> open(@PathVariable Reference reference, Viewer me) {
        RecheckView view = find.open(reference, me);
        return ResponseEntity.ok().eTag(ETags.of(view.revision())).body(RecheckBody.of(view));
    }

    @PostMapping("/proposal")
    ResponseEntity<ProposedBody> propose(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody ProposalBody body,
            Viewer me) {
        int number = propose.propose(reference, ETags.revision(ifMatch), body.text(), me);
        return ResponseEntity.ok().eTag(ETags.of(number)).body(new ProposedBody(number));
    }

    @PostMapping("/verdict")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody VerdictBody body,
            Viewer me) {
        decide.decide(reference, ETags.revision(ifMatch), body.verdict, body.comment, me);
    }

    @PostMapping("/hand-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handBack(@PathVariable Reference reference, Viewer me) {
        handBack.handBack(reference, me);
    }
}
