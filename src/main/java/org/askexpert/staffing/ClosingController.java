package org.askexpert.staffing;

import java.util.List;
import org.askexpert.people.InviteAgain;
import org.askexpert.people.Member;
import org.askexpert.people.ReopenAccount;
import org.askexpert.question.FindHeldQuestions;
import org.askexpert.question.HeldQuestion;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An account that ends, and one that begins again. */
@Controller
class ClosingController {

    private static final String ADDRESS = "/office/people/{handle}";

    private final FindMemberPage find;
    private final FindHeldQuestions held;
    private final Leaving leaving;
    private final ReopenAccount reopen;
    private final InviteAgain invite;
    private final Banners banners;

    ClosingController(
            FindMemberPage find,
            FindHeldQuestions held,
            Leaving leaving,
            ReopenAccount reopen,
            InviteAgain invite,
            Banners banners) {
        this.find = find;
        this.held = held;
        this.leaving = leaving;
        this.reopen = reopen;
        this.invite = invite;
        this.banners = banners;
    }

    @GetMapping(ADDRESS + "/closing")
    ModelAndView closing(@PathVariable String handle, Viewer me) {
        MemberPage page = find.page(handle, me);
        Member person = page.person();
        if (person.closed()) throw Problem.unknown();
        List<HeldQuestion> work = held.by(person.id(), me);
        return new ModelAndView("staffing/closing")
                .addObject("page", page)
                .addObject("editor", me.staff().is(Role.EDITOR))
                .addObject("work", work);
    }

    @PostMapping(ADDRESS + "/closing")
    String close(@PathVariable String handle, Viewer me, RedirectAttributes next) {
        leaving.close(handle, me);
        return banners.done("staffing.closed", address(handle), next);
    }

    @PostMapping(ADDRESS + "/reopening")
    String reopen(@PathVariable String handle, Viewer me, RedirectAttributes next) {
        reopen.reopen(handle, me);
        return banners.done("staffing.reopened", address(handle), next);
    }

    @PostMapping(ADDRESS + "/invitation")
    String invite(@PathVariable String handle, Viewer me, RedirectAttributes next) {
        invite.invite(handle, me);
        return banners.done("staffing.invited", address(handle), next);
    }

    private static String address(String handle) {
        return ADDRESS.replace("{handle}", handle);
    }
}
