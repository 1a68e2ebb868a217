package org.askexpert.desk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Coded;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes with their words, for radios, ticks and selects. */
@Component
class Choices {

    private final MessageSource words;

    Choices(MessageSource words) {
        this.words = words;
    }

    /**
     * Puts words to codes.
     *
     * @param kind middle of the message key: {@code desk.<kind>.<code>}, its hint {@code desk.<kind>.<code>.hint}
     */
    List<Choice> of(String kind, Collection<? extends Coded> codes) {
        return codes.stream().map(coded -> choice(kind, coded.code())).toList();
    }

    Choice none(String key) {
        return new Choice("", text(key));
    }

    private Choice choice(String kind, String code) {
        String key = "desk." + kind + "." + code;
        return new Choice(code, text(key), words.getMessage(key + ".hint", null, null, Locale.UK));
    }

    private String text(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
