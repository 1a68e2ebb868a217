package org.askexpert.recheck;

import java.util.List;
import org.askexpert.archive.NoteType;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one re-check. */
@Component
class RecheckPages {

    private static final String VIEW = "recheck/recheck";
    private static final List<NoteType> NOTES = List.of(NoteType.CLARIFICATION, NoteType.CORRECTION, NoteType.UPDATE);

    private final FindRecheck find;
    private final FindExperts experts;
    private final Choices choices;
    private final ConversionService words;

    RecheckPages(FindRecheck find, FindExperts experts, Choices choices, ConversionService mvcConversionService) {
        this.find = find;
        this.experts = experts;
        this.choices = choices;
        this.words = mvcConversionService;
    }

    ModelAndView open(Reference reference, Viewer.Staff me) {
        RecheckView view = find.open(reference, me);
        return shown(
                FormPages.fresh(VIEW, view.may().decide() ? VerdictForm.of(view) : RecheckForm.of(view)), view, me);
    }

    /** What is lost, before it is proposed. */
    ModelAndView beforeWithdrawal(Reference reference, RecheckForm form, Viewer.Staff me) {
        return FormPages.fresh("recheck/withdrawal", form).addObject("view", find.open(reference, me));
    }

    ModelAndView refused(
            Attempt attempt, Reference reference, RecheckForm form, BindingResult errors, Viewer.Staff me) {
        if (!attempt.isInvalid() && !attempt.isStale()) return moved(attempt, form.typed());
        RecheckView view = find.open(reference, me);
        if (!view.may().propose()) return KeptText.page(attempt, form.typed());
        return shown(again(attempt, form.on(view), errors), view, me);
    }

    ModelAndView refused(
            Attempt attempt, Reference reference, VerdictForm form, BindingResult errors, Viewer.Staff me) {
        if (!attempt.isInvalid() && !attempt.isStale()) return moved(attempt, form.typed());
        RecheckView view = find.open(reference, me);
        if (!view.may().decide()) return KeptText.page(attempt, form.typed());
        return shown(again(attempt, form.on(view), errors), view, me);
    }

    private static ModelAndView moved(Attempt attempt, List<KeptText> typed) {
        attempt.wasTooLate(); // throws what is neither
        return KeptText.page(attempt, typed);
    }

    private static ModelAndView again(Attempt attempt, Object onPresent, BindingResult errors) {
        if (attempt.isInvalid()) return FormPages.again(VIEW, errors, attempt.status());
        return FormPages.fresh(VIEW, onPresent, attempt.status()).addObject("stale", attempt.detail());
    }

    private ModelAndView shown(ModelAndView page, RecheckView view, Viewer.Staff me) {
        page.addObject("view", view);
        page.addObject("outcomes", choices.of("recheck.proposed", List.of(Proposed.values())));
        page.addObject("types", choices.of("recheck.note", NOTES));
        page.addObject("verdicts", choices.of("recheck.verdict", List.of(RecheckVerdict.values())));
        if (view.may().assign()) page.addObject("experts", experts(me));
        return FormPages.chosen(page, words);
    }

    private List<Choice> experts(Viewer.Staff me) {
        return experts.all(me).stream().map(RecheckPages::choice).toList();
    }

    private static Choice choice(Expert expert) {
        return new Choice(expert.handle(), expert.name());
    }
}
