package org.askexpert.desk;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.passage.FindPassages;
import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.Lane;
import org.askexpert.question.NotTaken;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.routing.FindSuggestions;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Triage by hand. */
@Controller
class TriageController {

    private static final String VIEW = "desk/triage";

    private final OpenQuestion openQuestion;
    private final FindSuggestions findExperts;
    private final FindTopics findTopics;
    private final FindPassages findPassages;
    private final DecideTriage decideTriage;
    private final Choices choices;
    private final Banners banners;

    TriageController(
            OpenQuestion openQuestion,
            FindSuggestions findExperts,
            FindTopics findTopics,
            FindPassages findPassages,
            DecideTriage decideTriage,
            Choices choices,
            Banners banners) {
        this.openQuestion = openQuestion;
        this.findExperts = findExperts;
        this.findTopics = findTopics;
        this.findPassages = findPassages;
        this.decideTriage = decideTriage;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/{reference}/triage")
    Object open(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.TRIAGE)) return "redirect:/desk/" + reference;
        var form = new TriageForm(null, question.row().topic(), null, null, null, null, null, null);
        return show(question, FormPages.fresh(VIEW, form), me);
    }

    @PostMapping("/desk/{reference}/triage")
    Object decide(
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> decideTriage.decide(reference, form.fromPage(), me));
        if (attempt.worked()) {
            return banners.done("desk.triage.done." + form.decision().code(), "/desk/triage", next);
        }
        if (!attempt.isInvalid()) return KeptText.page(attempt, form.typed());
        return show(openQuestion.open(reference, me), FormPages.again(VIEW, errors, attempt.status()), me);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page, Viewer me) {
        return page.addObject("question", question)
                .addObject("decisions", choices.of("desk.triage-step", List.of(TriageStep.values())))
                .addObject("topics", topics(me))
                .addObject("lanes", lanes())
                .addObject("experts", findExperts.of(question.reference(), me))
                .addObject("passages", passages(me))
                .addObject("reasons", withNone(choices.of("desk.not-taken", List.of(NotTaken.values()))));
    }

    private List<Choice> lanes() {
        List<Choice> named = choices.of("desk.lane", List.of(Lane.ORDINARY, Lane.URGENT));
        return Stream.concat(Stream.of(choices.none("desk.triage.lane.same")), named.stream())
                .toList();
    }

    private List<Choice> passages(Viewer me) {
        return withNone(findPassages.inUse(me).stream()
                .map(passage -> new Choice(passage.slug(), passage.title()))
                .toList());
    }

    private List<Choice> topics(Viewer me) {
        return withNone(findTopics.topics(me).open().stream()
                .map(topic -> new Choice(topic.slug(), topic.trail()))
                .toList());
    }

    private List<Choice> withNone(List<Choice> some) {
        return Stream.concat(Stream.of(choices.none("desk.none")), some.stream())
                .toList();
    }
}
