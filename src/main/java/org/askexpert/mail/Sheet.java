package org.askexpert.mail;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.mail.Paragraph.Kind;

/** The sheet one letter is written on, from top to bottom. In all words {0} is the reference of the question. */
final class Sheet {

    private final Words words;
    private final String letter;
    private final String reference;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Sheet(Words words, Letter letter, String reference) {
        this.words = words;
        this.letter = letter.code() + ".";
        this.reference = reference;
    }

    String subject() {
        return words.say(letter + "subject", reference);
    }

    Sheet text(String key, Object... values) {
        return add(Kind.TEXT, letter + key, null, values);
    }

    Sheet heading(String key) {
        return add(Kind.HEADING, letter + key, null);
    }

    Sheet link(String key, String address, Object... values) {
        return add(Kind.LINK, letter + key, address, values);
    }

    /** Words that several letters share. */
    Sheet common(String key, Object... values) {
        return add(Kind.TEXT, "common." + key, null, values);
    }

    Sheet notice(String key, Object... values) {
        return add(Kind.NOTICE, "common." + key, null, values);
    }

    private Sheet add(Kind kind, String key, String link, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = reference;
        System.arraycopy(values, 0, all, 1, values.length);
        paragraphs.add(new Paragraph(kind, words.say(key, all), link));
        return this;
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }
}
