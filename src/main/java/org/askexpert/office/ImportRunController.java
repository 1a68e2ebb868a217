package org.askexpert.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.askexpert.transfer.ContinueImport;
import org.askexpert.transfer.FindImportRun;
import org.askexpert.transfer.ImportRun;
import org.askexpert.transfer.LineNote;
import org.askexpert.transfer.StopImport;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A long import: how far it is, stopping it, letting it go on, what it left out. */
@Controller
@RequestMapping("/office/archive/imports/{reference}")
class ImportRunController {

    private final FindImportRun find;
    private final StopImport stop;
    private final ContinueImport goOn;

    ImportRunController(FindImportRun find, StopImport stop, ContinueImport goOn) {
        this.find = find;
        this.stop = stop;
        this.goOn = goOn;
    }

    @GetMapping
    String run(@PathVariable Reference reference, Viewer me, Model page, HttpServletResponse response) {
        page.addAttribute("run", find.find(reference, me));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return "office/import-run";
    }

    /** @param quarter the last one that was told */
    @HxRequest
    @GetMapping
    String progress(
            @PathVariable Reference reference,
            @RequestParam(defaultValue = "0") int quarter,
            Viewer me,
            Model page,
            HttpServletResponse response) {
        run(reference, me, page, response);
        page.addAttribute("told", quarter);
        return "office/import-progress :: swapped";
    }

    @PostMapping("/stop")
    String stop(@PathVariable Reference reference, Viewer me) {
        stop.stop(reference, me);
        return "redirect:/office/archive/imports/" + reference;
    }

    @PostMapping("/continuation")
    String goOn(@PathVariable Reference reference, Viewer me) {
        goOn.goOn(reference, me);
        return "redirect:/office/archive/imports/" + reference;
    }

    @GetMapping("/lines.csv")
    void lines(@PathVariable Reference reference, Viewer me, HttpServletResponse response) throws IOException {
        ImportRun run = find.whole(reference, me);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-lines.csv\"");
        try (CsvWriter rows = CsvWriter.builder().build(response.getWriter())) {
            rows.writeRecord("line", "what", "reason");
            write("left out", run.skipped(), rows);
            write("look at", run.warnings(), rows);
        }
    }

    private static void write(String what, List<LineNote> notes, CsvWriter rows) {
        for (LineNote note : notes) {
            rows.writeRecord(Integer.toString(note.line()), what, AuditCsv.plain(note.reason()));
        }
    }
}
