package org.askexpert.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.askexpert.shared.Viewer;
import org.askexpert.transfer.ArchiveImport;
import org.askexpert.transfer.ImportArchive;
import org.askexpert.transfer.ImportReport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports the plain text of an archive page. */
@RestController
class ArchiveImportsApi {

    private final ImportArchive importArchive;

    ArchiveImportsApi(ImportArchive importArchive) {
        this.importArchive = importArchive;
    }

    @PostMapping(path = "/api/v1/office/archive/imports", consumes = MediaType.TEXT_PLAIN_VALUE)
    ImportReport run(
            @RequestParam(required = false) String topic,
            @RequestParam(defaultValue = "false") boolean dryRun,
            InputStream body,
            Viewer me)
            throws IOException {
        return importArchive.run(new ArchiveImport(topic, UploadedText.read(body), Map.of()), dryRun, me);
    }
}
