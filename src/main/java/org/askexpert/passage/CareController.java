package org.askexpert.passage;

import java.util.List;
import org.askexpert.people.FindDeskStaff;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who looks after a house paragraph, and when it is looked at again. */
@Controller
@RequestMapping("/desk/passages/{slug}/care")
class CareController {

    private static final String VIEW = "passage/care";

    private final OpenPassage openPassage;
    private final CareForPassage care;
    private final FindDeskStaff staff;
    private final Banners banners;

    CareController(OpenPassage openPassage, CareForPassage care, FindDeskStaff staff, Banners banners) {
        this.openPassage = openPassage;
        this.care = care;
        this.staff = staff;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView open(@PathVariable String slug, Viewer me) {
        PassagePage passage = openPassage.open(slug, me);
        String owner = staff.all(me).stream()
                .filter(card -> card.id().equals(passage.line().owner()))
                .map(card -> card.handle())
                .findFirst()
                .orElse("");
        CareForm form = CareForm.of(owner, passage.line().nextReview());
        return with(FormPages.fresh(VIEW, form), passage, me);
    }

    @PostMapping
    Object change(
            @PathVariable String slug,
            @ModelAttribute("form") CareForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> care.care(slug, form.owner(), form.day(), me));
        if (attempt.worked()) return banners.done("passage.care.saved", "/desk/passages/" + slug, next);
        if (!attempt.isInvalid()) attempt.wasTooLate(); // throws what is neither
        return with(FormPages.again(VIEW, errors, attempt.status()), openPassage.open(slug, me), me);
    }

    private ModelAndView with(ModelAndView page, PassagePage passage, Viewer me) {
        List<Choice> people = staff.all(me).stream()
                .map(card -> new Choice(card.handle(), card.name()))
                .toList();
        return page.addObject("passage", passage).addObject("people", people);
    }
}
