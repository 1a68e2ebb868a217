package org.askexpert.desk;

import java.util.Locale;
import org.askexpert.shared.Banner;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads to the next page, which says what was done. */
@Component
class Banners {

    private final MessageSource words;

    Banners(MessageSource words) {
        this.words = words;
    }

    String done(String key, String address, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.success(text(key)));
        return "redirect:" + address;
    }

    String missed(String key, String address, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.important(text(key)));
        return "redirect:" + address;
    }

    private String text(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
