package org.askexpert.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
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

/** Importing an archive page: choose, check, import. Each step sends the whole text again; nothing waits in between. */
@Controller
@RequestMapping("/office/archive/import")
class ImportController {

    private final ImportArchive importArchive;
    private final PreviewArchive previewArchive;
    private final FindTopics findTopics;

    ImportController(ImportArchive importArchive, PreviewArchive previewArchive, FindTopics findTopics) {
        this.importArchive = importArchive;
        this.previewArchive = previewArchive;
        this.findTopics = findTopics;
    }

    @GetMapping
    String choose(Viewer me, Model page) {
        page.addAttribute("form", new ImportForm("", "", List.of()));
        return choices(me, page);
    }

    @PostMapping(params = "step=import")
    String run(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Viewer me,
            Model page,
            HttpServletResponse response) {
        if (isRefused(form, errors, response)) return choices(me, page);
        page.addAttribute("report", importArchive.run(form.wanted(), false, me));
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
        ImportForm filled = filled(form, file, errors);
        if (isRefused(filled, errors, response)) return choices(me, page);
        page.addAttribute("sent", filled);
        page.addAttribute("preview", previewArchive.preview(filled.wanted(), me));
        return "office/import-preview";
    }

    private String choices(Viewer me, Model page) {
        page.addAttribute(
                "topics",
                Stream.concat(
                                Stream.of(new Choice("", "")),
                                findTopics.topics(me).all().stream()
                                        .map(topic -> new Choice(topic.slug(), topic.trail())))
                        .toList());
        return "office/import";
    }

    private static ImportForm filled(ImportForm form, MultipartFile file, BindingResult errors) throws IOException {
        if (file == null || file.isEmpty()) return form;
        try {
            return form.withText(UploadedText.read(file.getInputStream()));
        } catch (Problem unreadable) {
            errors.rejectValue("text", "office.import.unreadable", unreadable.getMessage());
            return form;
        }
    }

    private static boolean isRefused(ImportForm form, BindingResult errors, HttpServletResponse response) {
        if (form.topic() == null || form.topic().isEmpty()) errors.rejectValue("topic", "office.import.no-topic");
        if (!errors.hasFieldErrors("text")) {
            if (form.text() == null || form.text().isBlank()) errors.rejectValue("text", "office.import.no-text");
            else if (form.text().indexOf('\0') >= 0) errors.rejectValue("text", "office.import.unreadable");
        }
        if (errors.hasErrors()) response.setStatus(422);
        return errors.hasErrors();
    }
}
