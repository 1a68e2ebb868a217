package org.askexpert.house;

import java.util.List;
import java.util.regex.Pattern;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Markdown;
import org.askexpert.text.SafeHtml;

/** A standing text that is fit to be kept: clean, rendered, and with no placeholder that nobody fills. */
record StandingWords(String markdown, SafeHtml html) {

    /** A curly bracket within a tag, as the sanitizer writes it. */
    private static final Pattern IN_ADDRESS = Pattern.compile("<[^>]*(?:\\{|%7b)[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final CleanText TEXT = CleanText.text("text", "Text", Limits.ANSWER);

    /** @throws Problem invalid field {@code text} */
    static StandingWords of(String typed) {
        String clean = TEXT.required(typed);
        if (!Placeholders.unknown(clean).isEmpty()) {
            throw Problem.invalid("text", "Use these names in curly brackets only: " + Placeholders.names());
        }
        SafeHtml html = Markdown.renderPage(clean);
        if (isInAddress(html) || !shown(html).equals(Placeholders.in(clean))) {
            throw Problem.invalid("text", "Names in curly brackets cannot stand in the address of a link");
        }
        return new StandingWords(clean, html);
    }

    private static boolean isInAddress(SafeHtml html) {
        return IN_ADDRESS.matcher(html.html()).find();
    }

    /** The placeholders between the tags; in an address they would not be filled. */
    private static List<String> shown(SafeHtml html) {
        return Placeholders.in(html.html().replaceAll("<[^>]*>", ""));
    }
}
