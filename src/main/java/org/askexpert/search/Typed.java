package org.askexpert.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into the box, as words and quoted phrases: the first twenty, whatever the text is like. */
record Typed(String text, List<Part> parts) {

    /** One word, or one phrase in quotation marks. */
    record Part(String text, boolean quoted) {}

    private static final int MOST_PARTS = 20;
    private static final int READ = 1_000;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_PHRASE = 200;
    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\"“”„«»]+)");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Z}\\s]+");

    static Typed from(String q) {
        String text = q == null ? "" : q.length() > READ ? q.substring(0, READ) : q;
        String clean = NO_TEXT.matcher(text).replaceAll(" ").strip();
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(clean);
        while (part.find() && parts.size() < MOST_PARTS) {
            boolean quoted = part.group(1) != null;
            String words = quoted ? cut(part.group(1), LONGEST_PHRASE) : cut(part.group(2), LONGEST_WORD);
            if (!words.isBlank()) parts.add(new Part(words.strip(), quoted));
        }
        return new Typed(clean, List.copyOf(parts));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
