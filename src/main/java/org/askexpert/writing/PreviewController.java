package org.askexpert.writing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows typed texts as they would look: into the page with htmx, else as the editor's next page. */
@Controller
class PreviewController {

    private final DraftPage pages;
    private final OpenQuestion openQuestion;

    PreviewController(DraftPage pages, OpenQuestion openQuestion) {
        this.pages = pages;
        this.openQuestion = openQuestion;
    }

    @HxRequest
    @PostMapping("/desk/{reference}/draft/preview")
    ModelAndView part(
            @PathVariable Reference reference,
            @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Viewer me) {
        openQuestion.open(reference, me);
        return preview(FormPages.again("writing/preview :: part", errors, 200), form, errors);
    }

    @PostMapping("/desk/{reference}/draft/preview")
    ModelAndView page(
            @PathVariable Reference reference,
            @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Viewer me) {
        return preview(pages.again(reference, errors, 200, me), form, errors);
    }

    private static ModelAndView preview(ModelAndView page, DraftForm form, BindingResult errors) {
        var attempt = Attempt.of(errors, () -> page.addObject("preview", Preview.of(form)));
        if (!attempt.worked()) page.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
