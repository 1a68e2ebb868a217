package org.askexpert.writing;

import java.util.List;
import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The editor in its states: fresh, with errors, with a preview, and after somebody else saved. */
@Component
class DraftPage {

    private static final String VIEW = "writing/draft";

    private final OpenQuestion openQuestion;
    private final Choices choices;

    DraftPage(OpenQuestion openQuestion, Choices choices) {
        this.openQuestion = openQuestion;
        this.choices = choices;
    }

    /** Who may not write now is shown the question instead. */
    Object show(Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        if (!question.may(Action.EDIT)) return "redirect:/desk/" + reference;
        return with(question, FormPages.fresh(VIEW, DraftForm.of(question.draft())));
    }

    ModelAndView refused(Attempt attempt, Reference reference, DraftForm form, BindingResult errors, Viewer me) {
        if (attempt.isInvalid()) return again(reference, errors, attempt.status(), me);
        if (!attempt.isStale()) return KeptText.page(attempt, form.typed());
        DeskQuestion question = openQuestion.open(reference, me);
        var retyped = form.basedOn(question.row().revision());
        return with(question, FormPages.fresh(VIEW, retyped, attempt.status()))
                .addObject("stale", true)
                .addObject("me", me.staff().handle());
    }

    ModelAndView again(Reference reference, BindingResult errors, int status, Viewer me) {
        return with(openQuestion.open(reference, me), FormPages.again(VIEW, errors, status));
    }

    private ModelAndView with(DeskQuestion question, ModelAndView page) {
        return page.addObject("question", question)
                .addObject("kinds", choices.of("desk.source", List.of(SourceKind.values())));
    }
}
