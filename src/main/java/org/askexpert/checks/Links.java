package org.askexpert.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.text.SafeHtml;
import org.springframework.web.util.HtmlUtils;

/** Finds links that do not say where they lead, in an answer as it will look; their place is where it was typed. */
final class Links {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*+)\"[^>]*+>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*+>");
    private static final Set<String> EMPTY_WORDS =
            Set.of("here", "click here", "this", "this link", "link", "this page", "read more", "more", "see here");

    private Links() {}

    static List<Mark> in(String text, SafeHtml html) {
        List<Mark> marks = new ArrayList<>();
        Matcher link = LINK.matcher(html.html());
        int from = 0;
        while (link.find()) {
            String address = HtmlUtils.htmlUnescape(link.group(1));
            int at = text.indexOf(address, from);
            if (at < 0) continue; // written another way than it is shown: there is no place to point to
            from = at + address.length();
            String kind = kind(words(link.group(2)), address);
            if (kind != null) marks.add(new Mark(kind, at, from));
        }
        return marks;
    }

    private static String words(String shown) {
        return HtmlUtils.htmlUnescape(TAG.matcher(shown).replaceAll("")).strip();
    }

    private static String kind(String words, String address) {
        if (words.isEmpty() || EMPTY_WORDS.contains(words.toLowerCase(Locale.ROOT))) return "link-without-text";
        return words.equals(address) || words.startsWith("http") || words.startsWith("www.") ? "bare-address" : null;
    }
}
