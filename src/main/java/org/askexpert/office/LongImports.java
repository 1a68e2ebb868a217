package org.askexpert.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.transfer.BeginImport;
import org.askexpert.transfer.ImportFormat;
import org.askexpert.transfer.ImportUpload;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files that one page cannot show: they are checked by a job, which asks before it imports. */
@Component
class LongImports {

    private static final long LONG = 2 * 1024 * 1024L;

    private final BeginImport beginImport;
    private final ImportPages pages;

    LongImports(BeginImport beginImport, ImportPages pages) {
        this.beginImport = beginImport;
        this.pages = pages;
    }

    static boolean isLong(MultipartFile file) {
        return file != null && file.getSize() > LONG;
    }

    static boolean isTooMuch(Attempt attempt) {
        return !attempt.worked() && attempt.status() == Problem.Kind.TOO_LARGE.status();
    }

    /** Leaves a text with too many pairs to a job. */
    String begin(ImportForm form, Viewer me) {
        var content = new ByteArrayInputStream(form.text().getBytes(StandardCharsets.UTF_8));
        return at(beginImport.begin(upload(form, form.format()), content, me));
    }

    /** Leaves a long file to a job, without reading it here. */
    String begin(
            ImportForm form,
            MultipartFile file,
            BindingResult errors,
            Viewer me,
            Model page,
            HttpServletResponse response)
            throws IOException {
        ImportFormat format = ImportPages.format(file, errors);
        ImportPages.refuseNoTopic(form, format, errors);
        Reference[] begun = new Reference[1];
        try (InputStream content = file.getInputStream()) {
            var attempt = Attempt.of(errors, () -> begun[0] = beginImport.begin(upload(form, format), content, me));
            return attempt.worked() ? at(begun[0]) : pages.refused(attempt, errors, me, page, response);
        }
    }

    private static ImportUpload upload(ImportForm form, ImportFormat format) {
        return new ImportUpload(form.topic(), format, false, true);
    }

    private static String at(Reference reference) {
        return "redirect:/office/archive/imports/" + reference;
    }
}
