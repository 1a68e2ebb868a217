package org.askexpert.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The fixed list of what reaches a page, enforced on whatever the Markdown renderer makes. */
final class AllowedHtml {

    /** The web, mail, and our own archive; nothing that climbs out of it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|mailto:)[^\\s\\\\]+|(?!.*(?:\\.\\.|//|%2e|\\\\))/archive/[^\\s]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Signs beyond 16 bits such as emoji, and {@code ' + = @}. */
    private static final Pattern HARMLESS = Pattern.compile("&#x([1-9a-f][0-9a-f]{4}|10[0-9a-f]{4});|&#(39|43|61|64);");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "em", "strong", "code", "pre", "blockquote")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements(AllowedHtml::link, "a")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .toFactory();

    private AllowedHtml() {}

    static String of(String html) {
        return HARMLESS.matcher(POLICY.sanitize(html)).replaceAll(AllowedHtml::asWritten);
    }

    /** The sanitizer writes these signs as numbers; they end neither text nor a quoted attribute, so they may stand. */
    private static String asWritten(MatchResult number) {
        String hex = number.group(1);
        int sign = hex == null ? Integer.parseInt(number.group(2)) : Integer.parseInt(hex, 16);
        return Matcher.quoteReplacement(Character.toString(sign));
    }

    /** Links that leave us earn nobody a better place in search engines. */
    private static String link(String element, List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href >= 0 && !attributes.get(href + 1).startsWith("/")) {
            attributes.add("rel");
            attributes.add("nofollow noopener");
        }
        return element;
    }
}
