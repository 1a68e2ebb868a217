package org.askexpert.office;

import org.askexpert.archive.CorrectEntry;
import org.askexpert.archive.Correction;
import org.askexpert.archive.FindOfficeEntry;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.RenameEntry;
import org.askexpert.archive.RetractEntry;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Correcting, retracting and renaming entries for programs. */
@RestController
@RequestMapping("/api/v1/office/entries/{slug}")
class EntriesApi {

    private final FindOfficeEntry findEntry;
    private final CorrectEntry correctEntry;
    private final RetractEntry retractEntry;
    private final RenameEntry renameEntry;

    EntriesApi(
            FindOfficeEntry findEntry, CorrectEntry correctEntry, RetractEntry retractEntry, RenameEntry renameEntry) {
        this.findEntry = findEntry;
        this.correctEntry = correctEntry;
        this.retractEntry = retractEntry;
        this.renameEntry = renameEntry;
    }

    record CorrectionBody(String answer, String title, String note, NoteType type) {}

    record RetractionBody(String note) {}

    record SlugBody(String slug) {}

    /** Without {@code If-Match} it is a change to what was there when the request came in. */
    @PostMapping("/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody CorrectionBody body,
            Viewer me) {
        int read = ifMatch == null ? findEntry.open(slug, me).text().revision() : ETags.revision(ifMatch);
        correctEntry.correct(slug, new Correction(read, body.title, body.answer, body.note, body.type), me);
    }

    @PostMapping("/retraction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody RetractionBody body,
            Viewer me) {
        retractEntry.retract(slug, body.note, ifMatch == null ? null : ETags.revision(ifMatch), me);
    }

    @PostMapping("/slug")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable String slug, @RequestBody SlugBody body, Viewer me) {
        renameEntry.rename(slug, body.slug, me);
    }
}
