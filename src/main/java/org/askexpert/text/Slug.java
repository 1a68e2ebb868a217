package org.askexpert.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The readable part of an address: small ASCII letters and digits, words joined by hyphens. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final String NAMELESS = "answer";
    private static final Set<String> RESERVED = Set.of("topics", "search", "similar", "feed.atom", "factsheets");
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ł", "l"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"),
            Map.entry("&", " and "));

    private Slug() {}

    /** Never empty, never longer than 80 signs, never one of the words that are addresses already. */
    public static String of(String title) {
        String plain = title.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = shorten(trim(plain), LONGEST);
        if (slug.isEmpty()) return NAMELESS;
        return RESERVED.contains(slug) ? numbered(slug, 1) : slug;
    }

    /** The same slug with a number behind it, for a second one of the same name. */
    public static String numbered(String slug, int number) {
        String tail = "-" + number;
        return shorten(slug, LONGEST - tail.length()) + tail;
    }

    /** Whether it can be the address of something: what cannot is answered like the unknown. */
    public static boolean isSlug(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches() && !RESERVED.contains(typed);
    }

    /** Whether it is the address of one of our own pages. */
    public static boolean isReserved(String typed) {
        return RESERVED.contains(typed);
    }

    private static String shorten(String slug, int length) {
        if (slug.length() <= length) return slug;
        int hyphen = slug.lastIndexOf('-', length);
        return trim(slug.substring(0, hyphen > 0 ? hyphen : length));
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
