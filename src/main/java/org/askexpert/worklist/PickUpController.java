package org.askexpert.worklist;

import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banner;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting a question or picking one up; whoever is too late gets the list again and reads who was faster. */
@Controller
class PickUpController {

    private final AcceptQuestion acceptQuestion;
    private final WorkPage workPage;
    private final Banners banners;

    PickUpController(AcceptQuestion acceptQuestion, WorkPage workPage, Banners banners) {
        this.acceptQuestion = acceptQuestion;
        this.workPage = workPage;
        this.banners = banners;
    }

    @PostMapping("/desk/{reference}/acceptance")
    Object accept(@PathVariable Reference reference, Viewer me, RedirectAttributes next) {
        var nothing = new BeanPropertyBindingResult(reference, "form");
        Attempt attempt = Attempt.of(nothing, () -> acceptQuestion.accept(reference, me));
        if (!attempt.wasTooLate()) {
            return banners.done("worklist.accepted", "/desk/" + reference + "/draft", next);
        }
        return new ModelAndView(
                        WorkPage.VIEW, workPage.of(Wanted.ANYTHING, me), HttpStatusCode.valueOf(attempt.status()))
                .addObject("banner", Banner.important(attempt.detail()));
    }
}
