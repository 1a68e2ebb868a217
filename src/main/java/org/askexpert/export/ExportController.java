package org.askexpert.export;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Taking the archive along: for people as pages, for programs as JSON Lines; both are written as they are read. */
@Controller
class ExportController {

    private static final String LINES = "application/x-ndjson;charset=UTF-8";

    private final BeginExport beginExport;
    private final JsonLinesExport lines;
    private final PagesExport pages;

    ExportController(BeginExport beginExport, JsonLinesExport lines, PagesExport pages) {
        this.beginExport = beginExport;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping("/office/archive/export")
    String choose(Viewer me) {
        me.mustBe(Role.EDITOR);
        return "export/export";
    }

    @GetMapping("/office/archive/export/entries.jsonl")
    void lines(Viewer me, HttpServletResponse response) throws IOException {
        beginExport.begin("json-lines", me);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"entries.jsonl\"");
        response.setContentType(LINES);
        lines.write(response.getOutputStream(), me);
    }

    @GetMapping("/office/archive/export/pages.zip")
    void pages(Viewer me, HttpServletResponse response) throws IOException {
        beginExport.begin("pages", me);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"archive-pages.zip\"");
        response.setContentType("application/zip");
        pages.write(response.getOutputStream(), me);
    }

    @GetMapping(path = "/api/v1/office/archive/export", produces = LINES)
    @Operation // else the description of the contract leaves it out: it writes its answer itself
    void forPrograms(Viewer me, HttpServletResponse response) throws IOException {
        beginExport.begin("json-lines", me);
        response.setContentType(LINES);
        lines.write(response.getOutputStream(), me);
    }
}
