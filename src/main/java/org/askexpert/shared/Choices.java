package org.askexpert.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes with their words, for radios, ticks and selects. */
@Component
public class Choices {

    private final MessageSource words;

    Choices(MessageSource words) {
        this.words = words;
    }

    /**
     * Puts words to codes.
     *
     * @param kind how the message key begins: {@code <kind>.<code>}, its hint {@code <kind>.<code>.hint}
     */
    public List<Choice> of(String kind, Collection<? extends Coded> codes) {
        return codes.stream().map(coded -> choice(kind, coded.code())).toList();
    }

    public Choice none(String key) {
        return new Choice("", text(key));
    }

    private Choice choice(String kind, String code) {
        String key = kind + "." + code;
        return new Choice(code, text(key), words.getMessage(key + ".hint", null, null, Locale.UK));
    }

    private String text(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
