package org.askexpert.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** What each field of asking accepts; the same for page and API. */
final class Fields {

    private static final CleanText TITLE = CleanText.line("title", "Question", Limits.TITLE);
    private static final CleanText BODY = CleanText.text("body", "Details", Limits.QUESTION);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private Fields() {}

    static String title(String raw) {
        return TITLE.required(raw, "Enter your question");
    }

    /** Nothing to add is an empty text. */
    static String body(String raw) {
        String clean = BODY.optional(raw);
        return clean == null ? "" : clean;
    }

    static String name(String field, String raw) {
        return CleanText.line(field, "Name", Limits.NAME).optional(raw);
    }

    static String language(String raw) {
        if (raw == null) return Locale.ENGLISH.getLanguage();
        if (LANGUAGE.matcher(raw).matches()) return raw;
        throw Problem.invalid("language", "Use a language code of two or three small letters, such as en");
    }

    static <T> T given(String field, T value, String whenMissing) {
        if (value == null) throw Problem.invalid(field, whenMissing);
        return value;
    }
}
