package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Coded;
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

/** Where somebody who was invited, or forgot the password, chooses one. */
@Controller
class WayInController {

    private static final String INVITATION = "/invitation/{token}";
    private static final String RESET = "/password-reset/{token}";
    private static final String VIEW = "people/way-in";

    private final FindWayIn find;
    private final TakeWayIn take;
    private final Banners banners;

    WayInController(FindWayIn find, TakeWayIn take, Banners banners) {
        this.find = find;
        this.take = take;
        this.banners = banners;
    }

    @GetMapping({INVITATION, RESET})
    ModelAndView show(@PathVariable String token, HttpServletRequest request, Viewer holder) {
        return with(FormPages.fresh(VIEW, PasswordForm.empty()), way(request), token, holder);
    }

    @PostMapping({INVITATION, RESET})
    Object choose(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Viewer holder,
            RedirectAttributes next) {
        WayIn way = way(request);
        var attempt = Attempt.of(errors, () -> take.choose(way, token, form.password(), holder));
        if (attempt.worked()) return banners.done("people.way-in.done", "/sign-in", next);
        attempt.refuseUnlessInvalid();
        return with(FormPages.again(VIEW, errors, attempt.status()), way, token, holder);
    }

    private ModelAndView with(ModelAndView page, WayIn way, String token, Viewer holder) {
        return page.addObject("name", find.name(way, token, holder))
                .addObject("way", way.code())
                .addObject("token", token);
    }

    private static WayIn way(HttpServletRequest request) {
        return Coded.of(WayIn.class, request.getRequestURI().split("/")[1]);
    }
}
