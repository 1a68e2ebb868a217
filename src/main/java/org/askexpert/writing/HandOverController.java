package org.askexpert.writing;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.FindColleagues;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing a question over to a colleague. */
@Controller
class HandOverController {

    private static final String VIEW = "writing/hand-over";

    private final OpenQuestion openQuestion;
    private final FindColleagues findColleagues;
    private final FindOwnCopy findCopy;
    private final PassOn passOn;
    private final Choices choices;
    private final Banners banners;

    HandOverController(
            OpenQuestion openQuestion,
            FindColleagues findColleagues,
            FindOwnCopy findCopy,
            PassOn passOn,
            Choices choices,
            Banners banners) {
        this.openQuestion = openQuestion;
        this.findColleagues = findColleagues;
        this.findCopy = findCopy;
        this.passOn = passOn;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/hand-over")
    Object ask(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.HAND_OVER)) return "redirect:/desk/" + reference;
        return show(question, FormPages.fresh(VIEW, new HandOverForm("")), me);
    }

    @PostMapping("/desk/{reference}/hand-over")
    Object handOver(
            @PathVariable Reference reference,
            @ModelAttribute("form") HandOverForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> passOn.passOn(reference, form.expert(), me));
        if (attempt.worked()) return banners.done("writing.hand-over.done", "/desk", next);
        if (!attempt.isInvalid()) return KeptText.page(attempt, List.of());
        return show(openQuestion.open(reference, me), FormPages.again(VIEW, errors, attempt.status()), me);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page, Viewer me) {
        Reference reference = question.reference();
        Stream<Choice> colleagues = findColleagues.of(reference, me).stream()
                .map(expert -> new Choice(expert.handle(), expert.name(), null));
        DraftCopy copy = findCopy.of(reference, me).copy();
        return page.addObject("question", question)
                .addObject("copyAt", copy == null ? null : copy.savedAt())
                .addObject(
                        "experts",
                        Stream.concat(Stream.of(choices.none("writing.hand-over.none")), colleagues)
                                .toList());
    }
}
