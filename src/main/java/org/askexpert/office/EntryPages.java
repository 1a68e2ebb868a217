package org.askexpert.office;

import java.util.Locale;
import org.askexpert.archive.OfficeEntry;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banner;
import org.askexpert.shared.FormPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of the verbs on an entry have in common. */
@Component
class EntryPages {

    private final MessageSource words;

    EntryPages(MessageSource words) {
        this.words = words;
    }

    /** The form as it was sent, and what is wrong with it or came between. */
    ModelAndView refused(String view, Attempt attempt, BindingResult errors) {
        if (attempt.isInvalid()) return FormPages.again(view, errors, attempt.status());
        attempt.wasTooLate(); // throws what is neither
        return FormPages.again(view, errors, attempt.status()).addObject("refused", attempt.detail());
    }

    /** The form made anew on what somebody saved meanwhile. */
    ModelAndView stale(String view, Attempt attempt, Object form) {
        return FormPages.fresh(view, form, attempt.status()).addObject("stale", true);
    }

    static Object unlessRetracted(OfficeEntry entry, ModelAndView page) {
        return entry.isLive() ? page.addObject("entry", entry) : at(entry.slug());
    }

    static String at(String slug) {
        return "redirect:/office/entries/" + slug;
    }

    String done(String key, String slug, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.success(words.getMessage(key, null, Locale.UK)));
        return at(slug);
    }
}
