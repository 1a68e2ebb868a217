package org.askexpert.staffing;

import java.util.List;
import org.askexpert.factor.SecondFactor;
import org.askexpert.people.FindStaffList;
import org.askexpert.people.InvitePerson;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody with an account, one of them, and a new one. */
@Controller
class PeopleController {

    private static final String NEW = "/office/new-person";
    private static final String VIEW = "staffing/invite";
    private static final String CLOSED = "closed";

    private final FindStaffList list;
    private final FindMemberPage find;
    private final InvitePerson invite;
    private final SecondFactor factor;
    private final Choices choices;
    private final Banners banners;

    PeopleController(
            FindStaffList list,
            FindMemberPage find,
            InvitePerson invite,
            SecondFactor factor,
            Choices choices,
            Banners banners) {
        this.list = list;
        this.find = find;
        this.invite = invite;
        this.factor = factor;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/office/people")
    ModelAndView list(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Viewer me) {
        boolean closed = list.equals(CLOSED);
        return new ModelAndView("staffing/people")
                .addObject("closed", closed)
                .addObject("administrator", me.staff().is(Role.ADMINISTRATOR))
                .addObject("found", this.list.list(closed, after, before, me));
    }

    @GetMapping("/office/people/{handle}")
    ModelAndView one(@PathVariable String handle, Viewer me) {
        return new ModelAndView("staffing/person").addObject("page", find.page(handle, me));
    }

    @GetMapping(NEW)
    ModelAndView open(Viewer me) {
        return with(FormPages.fresh(VIEW, InvitationForm.empty()), me);
    }

    @PostMapping(NEW)
    Object invite(
            @ModelAttribute("form") InvitationForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(
                errors, () -> invite.invite(form.name(), form.handle(), form.email(), form.roles(), form.code(), me));
        if (attempt.worked())
            return banners.done(
                    "staffing.invited", "/office/people/" + form.handle().strip(), next);
        return with(FormPages.again(VIEW, errors, attempt.status()), me);
    }

    private ModelAndView with(ModelAndView page, Viewer me) {
        return page.addObject("roles", choices.of("staffing.role", List.of(Role.values())))
                .addObject("asksForCode", factor.isEnrolled(me.staff().person()));
    }
}
