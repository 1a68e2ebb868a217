package org.askexpert.mail;

import org.askexpert.kept.KeptList;

/** The words of one letter. Nothing is kept of them while they are our own, so that these can get better. */
record LetterList(Letter letter, SampleSheets samples) implements KeptList {

    /** How the codes of all letters begin. */
    static final String PREFIX = "mail-";

    @Override
    public String code() {
        return PREFIX + letter.code();
    }

    @Override
    public String title() {
        return samples.of(letter).wording().subject();
    }

    @Override
    public String address() {
        return "/office/mails/" + letter.code();
    }

    @Override
    public String standing() {
        return "";
    }

    @Override
    public String clean(String typed) {
        if (typed.isEmpty()) return "";
        Sheet sample = samples.of(letter);
        LetterText text = LetterRules.of(sample).checked(LetterText.kept(typed));
        return text.equals(sample.wording()) ? "" : text.kept();
    }

    /** Letters ask for their words when they are written. */
    @Override
    public void put(String content, long editor) {
        // nothing else is to be done, see SavedWords
    }

    @Override
    public String shown(String content) {
        return content.isEmpty() ? samples.of(letter).wording().kept() : content;
    }
}
