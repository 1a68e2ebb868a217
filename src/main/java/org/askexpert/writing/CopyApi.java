package org.askexpert.writing;

import java.time.Instant;
import org.askexpert.question.DraftText;
import org.askexpert.question.PenState;
import org.askexpert.question.Reference;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Keeping what is typed, for programs: no revision comes of it. */
@RestController
class CopyApi {

    private final KeepCopy keepCopy;

    CopyApi(KeepCopy keepCopy) {
        this.keepCopy = keepCopy;
    }

    /** The copy counts its own versions. */
    record Version(int version, Instant savedAt) {}

    @PutMapping("/api/v1/desk/{reference}/draft/copy")
    ResponseEntity<Version> keep(
            @PathVariable Reference reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody DraftText body,
            Viewer me) {
        KeptCopy kept = keepCopy.keep(reference, DraftForm.of(body, ETags.revision(ifMatch)), me);
        if (kept.pen() != PenState.HELD) throw Problem.conflict("The text is kept, but not yours to go on with now.");
        return ResponseEntity.ok().eTag(ETags.of(kept.version())).body(new Version(kept.version(), kept.savedAt()));
    }
}
