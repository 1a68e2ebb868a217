package org.askexpert.planning;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.absence.EndAbsence;
import org.askexpert.people.PersonCard;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one person's absences, which the person and editors share at addresses of their own. */
@Component
class AwayPages {

    private static final String VIEW = "planning/away";

    private final FindAway find;
    private final Leave leave;
    private final EndAbsence end;
    private final DecideWork decide;
    private final Choices choices;
    private final Banners banners;

    AwayPages(FindAway find, Leave leave, EndAbsence end, DecideWork decide, Choices choices, Banners banners) {
        this.find = find;
        this.leave = leave;
        this.end = end;
        this.decide = decide;
        this.choices = choices;
        this.banners = banners;
    }

    ModelAndView open(PersonCard person, String address, Viewer me) {
        return with(FormPages.fresh(VIEW, AwayForm.empty()), person, address, me);
    }

    Object plan(
            PersonCard person,
            String address,
            AwayForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> leave.plan(person.id(), form, me));
        if (attempt.worked()) return banners.done("planning.away.planned", address, next);
        return with(FormPages.again(VIEW, errors, attempt.status()), person, address, me);
    }

    String end(PersonCard person, String address, long absence, Viewer me, RedirectAttributes next) {
        end.end(person.id(), absence, me);
        return banners.done("planning.away.ended", address, next);
    }

    String decide(
            PersonCard person,
            String address,
            Reference question,
            WorkDecision decision,
            Viewer me,
            RedirectAttributes next) {
        decide.decide(person.id(), question, decision, me);
        return banners.done("planning.work.done." + decision.code(), address, next);
    }

    private ModelAndView with(ModelAndView page, PersonCard person, String address, Viewer me) {
        AwayPage away = find.page(person, me);
        List<Choice> substitutes = Stream.concat(
                        Stream.of(choices.none("planning.away.nobody")), away.substitutes().stream())
                .toList();
        return page.addObject("away", away)
                .addObject("address", address)
                .addObject("own", me.staff().person() == person.id().number())
                .addObject("substitutes", substitutes);
    }
}
