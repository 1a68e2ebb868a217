package org.askexpert.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads to the next page, which says what was done. */
@Component
public class Banners {

    private final MessageSource words;

    Banners(MessageSource words) {
        this.words = words;
    }

    public String done(String key, String address, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.success(text(key)));
        return "redirect:" + address;
    }

    public String missed(String key, String address, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.important(text(key)));
        return "redirect:" + address;
    }

    /** Says how many were done; the words choose between none, one and more. */
    public String counted(String key, int count, String address, RedirectAttributes next) {
        String text = words.getMessage(key, new Object[] {count}, Locale.UK);
        next.addFlashAttribute("banner", count == 0 ? Banner.important(text) : Banner.success(text));
        return "redirect:" + address;
    }

    private String text(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
