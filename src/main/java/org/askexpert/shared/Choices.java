package org.askexpert.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes with their words, for radios, ticks and selects. */
@Component
public class Choices {

    private final MessageSource words;
    private final ObjectProvider<ChoiceShelf> shelf;

    Choices(MessageSource words, ObjectProvider<ChoiceShelf> shelf) {
        this.words = words;
        this.shelf = shelf;
    }

    /**
     * Puts words to codes, as far as they are offered.
     *
     * @param kind how the message key begins: {@code <kind>.<code>}, its hint {@code <kind>.<code>.hint}
     */
    public List<Choice> of(String kind, Collection<? extends Coded> codes) {
        ChoiceShelf offers = shelf.getIfAvailable();
        Collection<? extends Coded> offered = offers == null ? codes : offers.offered(kind, codes);
        return offered.stream().map(coded -> choice(kind, coded.code())).toList();
    }

    public Choice none(String key) {
        return new Choice("", text(key));
    }

    private Choice choice(String kind, String code) {
        String key = kind + "." + code;
        String hint = words.getMessage(key + ".hint", null, null, Locale.UK);
        return new Choice(code, text(key), hint == null || hint.isEmpty() ? null : hint);
    }

    private String text(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
