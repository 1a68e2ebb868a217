package org.askexpert.mail;

/** One piece of a letter; its HTML and its plain text are made from the same words. Templates see public methods only. */
record Paragraph(Kind kind, String words, String address) {

    enum Kind {
        TEXT,
        HEADING,
        NOTICE,
        LINK
    }

    public String plain() {
        return switch (kind) {
            case TEXT, NOTICE -> words;
            case HEADING -> words + "\n" + "-".repeat(words.length());
            case LINK -> words + ":\n" + address;
        };
    }
}
