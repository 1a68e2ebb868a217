package org.askexpert.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Viewer;
import org.askexpert.transfer.FindImportRun;
import org.askexpert.transfer.ImportArchive;
import org.askexpert.transfer.PreviewArchive;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Importing pairs: choose, check, import. Each step sends the whole text again, and nothing waits in between; what is too
 * long for that goes on as a job.
 */
@Controller
@RequestMapping("/office/archive/import")
class ImportController {

    private final ImportArchive importArchive;
    private final PreviewArchive previewArchive;
    private final FindImportRun findRuns;
    private final ImportPages pages;
    private final LongImports longImports;

    ImportController(
            ImportArchive importArchive,
            PreviewArchive previewArchive,
            FindImportRun findRuns,
            ImportPages pages,
            LongImports longImports) {
        this.importArchive = importArchive;
        this.previewArchive = previewArchive;
        this.findRuns = findRuns;
        this.pages = pages;
        this.longImports = longImports;
    }

    @GetMapping
    String choose(Viewer me, Model page) {
        page.addAttribute("form", ImportForm.empty());
        page.addAttribute("runs", findRuns.latest(me));
        return pages.choices(me, page);
    }

    @PostMapping(params = "step=import")
    String run(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Viewer me,
            Model page,
            HttpServletResponse response) {
        ImportPages.refuseMissing(form, errors);
        var attempt =
                Attempt.of(errors, () -> page.addAttribute("report", importArchive.run(form.wanted(), false, me)));
        if (!attempt.worked()) return pages.refused(attempt, errors, me, page, response);
        page.addAttribute("topic", form.topic());
        return "office/import-result";
    }

    @PostMapping
    String check(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile file,
            Viewer me,
            Model page,
            HttpServletResponse response)
            throws IOException {
        if (LongImports.isLong(file)) return longImports.begin(form, file, errors, me, page, response);
        ImportForm filled = ImportPages.filled(form, file, errors);
        ImportPages.refuseMissing(filled, errors);
        var attempt =
                Attempt.of(errors, () -> page.addAttribute("preview", previewArchive.preview(filled.wanted(), me)));
        if (LongImports.isTooMuch(attempt)) return longImports.begin(filled, me);
        if (!attempt.worked()) return pages.refused(attempt, errors, me, page, response);
        page.addAttribute("sent", filled);
        return "office/import-preview";
    }
}
