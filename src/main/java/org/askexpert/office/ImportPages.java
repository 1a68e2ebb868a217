package org.askexpert.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.transfer.ImportFormat;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a file is chosen, fresh or with what was wrong. */
@Component
class ImportPages {

    private final FindTopics findTopics;
    private final Choices choices;

    ImportPages(FindTopics findTopics, Choices choices) {
        this.findTopics = findTopics;
        this.choices = choices;
    }

    String choices(Viewer me, Model page) {
        Stream<Choice> topics =
                findTopics.topics(me).all().stream().map(topic -> new Choice(topic.slug(), topic.trail()));
        page.addAttribute(
                "topics", Stream.concat(Stream.of(new Choice("", "")), topics).toList());
        page.addAttribute("formats", choices.of("office.formats", List.of(ImportFormat.values())));
        return "office/import";
    }

    /** What cannot be read is wrong with the text, and has its line. */
    String refused(Attempt attempt, BindingResult errors, Viewer me, Model page, HttpServletResponse response) {
        if (attempt.status() == Problem.Kind.MALFORMED.status()
                || attempt.status() == Problem.Kind.TOO_LARGE.status()) {
            errors.rejectValue("text", "refused", attempt.detail());
        } else if (!attempt.isInvalid()) {
            attempt.wasTooLate(); // throws what is neither
            errors.rejectValue("text", "refused", attempt.detail());
        }
        response.setStatus(Problem.Kind.INVALID.status());
        return choices(me, page);
    }

    /** The form with what stands in the file, where there is one. */
    static ImportForm filled(ImportForm form, MultipartFile file, BindingResult errors) throws IOException {
        if (file == null || file.isEmpty()) return form;
        ImportFormat format = format(file, errors);
        if (format == null) return form;
        try {
            return form.with(format, UploadedText.read(file.getInputStream()));
        } catch (Problem unreadable) {
            errors.rejectValue("text", "refused", unreadable.getMessage());
            return form;
        }
    }

    /** What the name of a file says it is, or null, which is an error then. */
    static ImportFormat format(MultipartFile file, BindingResult errors) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        Optional<ImportFormat> known = ImportFormat.ofName(name);
        if (known.isEmpty()) errors.rejectValue("text", "office.import.unknown-file");
        return known.orElse(null);
    }

    static void refuseMissing(ImportForm form, BindingResult errors) {
        refuseNoTopic(form, form.format(), errors);
        if (errors.hasFieldErrors("text")) return;
        if (form.text() == null || form.text().isBlank()) errors.rejectValue("text", "office.import.no-text");
    }

    static void refuseNoTopic(ImportForm form, ImportFormat format, BindingResult errors) {
        if (format != null && format.namesTopics()) return;
        if (form.topic() == null || form.topic().isEmpty()) errors.rejectValue("topic", "office.import.no-topic");
    }
}
