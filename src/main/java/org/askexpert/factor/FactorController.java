package org.askexpert.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Supplier;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting up the own second factor. Recovery codes stand in the answer to a form, and nowhere ever after. */
@Controller
class FactorController {

    private static final String ADDRESS = "/account/second-factor";
    private static final String VIEW = "factor/factor";

    private final FindFactor find;
    private final BeginEnrolment begin;
    private final FinishEnrolment finish;
    private final RenewCodes renew;
    private final RemoveOwnFactor remove;
    private final Banners banners;

    FactorController(
            FindFactor find,
            BeginEnrolment begin,
            FinishEnrolment finish,
            RenewCodes renew,
            RemoveOwnFactor remove,
            Banners banners) {
        this.find = find;
        this.begin = begin;
        this.finish = finish;
        this.renew = renew;
        this.remove = remove;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView open(HttpSession session, Viewer me) {
        return with(FormPages.fresh(VIEW, CodeForm.empty()), session, me);
    }

    @PostMapping(ADDRESS)
    String begin(HttpSession session, Viewer me) {
        begin.begin(session.getId(), me);
        BegunHere.mark(session);
        return "redirect:" + ADDRESS;
    }

    /** The session gets a new id: from here on it may do more. */
    @PostMapping(ADDRESS + "/code")
    ModelAndView finish(
            @ModelAttribute("form") CodeForm form, BindingResult errors, Viewer me, HttpServletRequest request) {
        HttpSession session = request.getSession();
        return codes(errors, () -> finish.finish(form.code(), BegunHere.is(session), session.getId(), me), me, request);
    }

    @PostMapping(ADDRESS + "/recovery-codes")
    ModelAndView renew(
            @ModelAttribute("form") CodeForm form, BindingResult errors, Viewer me, HttpServletRequest request) {
        return codes(errors, () -> renew.renew(form.code(), me), me, request);
    }

    @PostMapping(ADDRESS + "/removal")
    Object remove(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpSession session,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> remove.remove(form.code(), session.getId(), me));
        if (attempt.worked()) return banners.done("factor.removed", ADDRESS, next);
        attempt.refuseUnlessInvalid();
        return with(FormPages.again(VIEW, errors, attempt.status()), session, me);
    }

    private ModelAndView codes(
            BindingResult errors, Supplier<List<String>> verb, Viewer me, HttpServletRequest request) {
        var made = new Object() {
            List<String> codes;
        };
        var attempt = Attempt.of(errors, () -> made.codes = verb.get());
        if (!attempt.worked()) {
            attempt.refuseUnlessInvalid();
            return with(FormPages.again(VIEW, errors, attempt.status()), request.getSession(), me);
        }
        request.changeSessionId();
        return new ModelAndView("factor/codes").addObject("codes", made.codes);
    }

    private ModelAndView with(ModelAndView page, HttpSession session, Viewer me) {
        return page.addObject("factor", find.own(BegunHere.is(session), me));
    }
}
