package org.askexpert.staffing;

import java.util.List;
import java.util.Set;
import org.askexpert.people.ChangeExpertise;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
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

/** What somebody may do, and which topics they answer for. */
@Controller
class RightsController {

    private static final String ROLES = "/office/people/{handle}/roles";
    private static final String SUBJECTS = "/office/people/{handle}/expertise";
    private static final String ROLES_VIEW = "staffing/roles";
    private static final String SUBJECTS_VIEW = "staffing/expertise";

    private final FindMemberPage find;
    private final Leaving leaving;
    private final ChangeExpertise expertise;
    private final FindTopics topics;
    private final Choices choices;
    private final Banners banners;

    RightsController(
            FindMemberPage find,
            Leaving leaving,
            ChangeExpertise expertise,
            FindTopics topics,
            Choices choices,
            Banners banners) {
        this.find = find;
        this.leaving = leaving;
        this.expertise = expertise;
        this.topics = topics;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping(ROLES)
    ModelAndView roles(@PathVariable String handle, Viewer me) {
        MemberPage page = find.page(handle, me);
        return rolesOf(
                page,
                FormPages.fresh(
                        ROLES_VIEW, new RolesForm(Set.copyOf(page.person().roles()), "")));
    }

    @PostMapping(ROLES)
    Object change(
            @PathVariable String handle,
            @ModelAttribute("form") RolesForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> leaving.change(handle, form.roles(), form.code(), me));
        if (attempt.worked()) return banners.done("staffing.roles.saved", "/office/people/" + handle, next);
        attempt.refuseUnlessInvalid();
        return rolesOf(find.page(handle, me), FormPages.again(ROLES_VIEW, errors, attempt.status()));
    }

    @GetMapping(SUBJECTS)
    ModelAndView subjects(@PathVariable String handle, Viewer me) {
        return subjectsOf(handle, FormPages.fresh(SUBJECTS_VIEW, SubjectForm.english()), me);
    }

    @PostMapping(SUBJECTS)
    Object add(
            @PathVariable String handle,
            @ModelAttribute("form") SubjectForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> expertise.change(handle, form.topic(), form.language(), true, me));
        if (attempt.worked()) return banners.done("staffing.expertise.added", address(handle), next);
        attempt.refuseUnlessInvalid();
        return subjectsOf(handle, FormPages.again(SUBJECTS_VIEW, errors, attempt.status()), me);
    }

    @PostMapping(SUBJECTS + "/removal")
    String remove(@PathVariable String handle, SubjectForm form, Viewer me, RedirectAttributes next) {
        expertise.change(handle, form.topic(), form.language(), false, me);
        return banners.done("staffing.expertise.removed", address(handle), next);
    }

    private ModelAndView rolesOf(MemberPage page, ModelAndView with) {
        if (page.person().closed()) throw Problem.unknown();
        return with.addObject("page", page).addObject("roles", choices.of("staffing.role", List.of(Role.values())));
    }

    private ModelAndView subjectsOf(String handle, ModelAndView with, Viewer me) {
        MemberPage page = find.page(handle, me);
        if (!page.edits()) throw Problem.unknown();
        List<Choice> open = topics.topics(me).open().stream()
                .map(topic -> new Choice(topic.slug(), topic.trail()))
                .toList();
        return with.addObject("page", page).addObject("topics", open);
    }

    private static String address(String handle) {
        return SUBJECTS.replace("{handle}", handle);
    }
}
