package org.askexpert.office;

import java.io.IOException;
import java.io.InputStream;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.transfer.FindImportRun;
import org.askexpert.transfer.ImportFormat;
import org.askexpert.transfer.ImportUpload;
import org.askexpert.transfer.ReceiveImport;
import org.askexpert.transfer.StopImport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports pairs in any of the forms we read: a few at once, many by a job. */
@RestController
@RequestMapping(ArchiveImportsApi.PATH)
class ArchiveImportsApi {

    static final String PATH = "/api/v1/office/archive/imports";

    private static final String LATER = "respond-async";

    private final ReceiveImport receiveImport;
    private final FindImportRun findRun;
    private final StopImport stopImport;

    ArchiveImportsApi(ReceiveImport receiveImport, FindImportRun findRun, StopImport stopImport) {
        this.receiveImport = receiveImport;
        this.findRun = findRun;
        this.stopImport = stopImport;
    }

    @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, "text/csv", "application/x-ndjson"})
    ResponseEntity<Object> run(
            @RequestParam(required = false) String topic,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            InputStream body,
            Viewer me)
            throws IOException {
        var wanted = new ImportUpload(topic, format(type), dryRun, false);
        var outcome = receiveImport.receive(wanted, body, prefer.contains(LATER), me);
        if (outcome.job() == null) return ResponseEntity.ok(outcome.report());
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, PATH + "/" + outcome.job())
                .body(ImportRunBody.of(findRun.find(outcome.job(), me)));
    }

    @GetMapping("/{reference}")
    ImportRunBody find(@PathVariable Reference reference, Viewer me) {
        return ImportRunBody.of(findRun.find(reference, me));
    }

    @PostMapping("/{reference}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable Reference reference, Viewer me) {
        stopImport.stop(reference, me);
    }

    private static ImportFormat format(MediaType type) {
        return ImportFormat.ofType(type.getType() + "/" + type.getSubtype())
                .orElseThrow(() -> new Problem(Problem.Kind.UNSUPPORTED, "Send this in another format."));
    }
}
