package org.askexpert.staffing;

import org.askexpert.people.EndSessions;
import org.askexpert.people.RemoveFactor;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does when somebody lost a device. */
@Controller
class SecurityController {

    private static final String ADDRESS = "/office/people/{handle}";
    private static final String VIEW = "staffing/second-factor";

    private final FindMemberPage find;
    private final EndSessions endSessions;
    private final RemoveFactor remove;
    private final Banners banners;

    SecurityController(FindMemberPage find, EndSessions endSessions, RemoveFactor remove, Banners banners) {
        this.find = find;
        this.endSessions = endSessions;
        this.remove = remove;
        this.banners = banners;
    }

    @PostMapping(ADDRESS + "/sessions")
    String endSessions(@PathVariable String handle, Viewer me, RedirectAttributes next) {
        endSessions.end(handle, me);
        return banners.done("staffing.sessions.ended", address(handle), next);
    }

    @GetMapping(ADDRESS + "/second-factor")
    ModelAndView look(@PathVariable String handle, Viewer me) {
        return FormPages.fresh(VIEW, new CodeForm("")).addObject("page", find.page(handle, me));
    }

    @PostMapping(ADDRESS + "/second-factor")
    Object remove(
            @PathVariable String handle,
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> remove.remove(handle, form.code(), me));
        if (attempt.worked()) return banners.done("staffing.factor.removed", address(handle), next);
        attempt.refuseUnlessInvalid();
        return FormPages.again(VIEW, errors, attempt.status()).addObject("page", find.page(handle, me));
    }

    private static String address(String handle) {
        return ADDRESS.replace("{handle}", handle);
    }
}
