package org.askexpert.text;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.springframework.web.util.HtmlUtils;

/**
 * HTML that may be printed as it is. Only {@link Markdown} makes one from text, and the database gives back what was
 * made so.
 */
@Immutable
public final class SafeHtml {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern LINK = Pattern.compile("href=\"(/archive/[^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }

    /**
     * The same with words in the place of {@code {names}}. Whatever the words are, they are shown, never obeyed; an email
     * address becomes a link. Names without words stay.
     */
    public SafeHtml filled(Map<String, String> words) {
        String filled = NAME.matcher(html)
                .replaceAll(hit -> Matcher.quoteReplacement(
                        words.containsKey(hit.group(1)) ? shown(words.get(hit.group(1))) : hit.group()));
        return new SafeHtml(AllowedHtml.of(filled));
    }

    /**
     * The same with other addresses in the place of those within our archive. What comes back is escaped; it must be an
     * address that may stand in a link.
     */
    public SafeHtml relinked(UnaryOperator<String> address) {
        return new SafeHtml(LINK.matcher(html).replaceAll(link -> {
            String leads = address.apply(HtmlUtils.htmlUnescape(link.group(1)));
            return Matcher.quoteReplacement("href=\"" + HtmlUtils.htmlEscape(leads, "UTF-8") + "\"");
        }));
    }

    private static String shown(String word) {
        String escaped = HtmlUtils.htmlEscape(word, "UTF-8");
        return ADDRESS.matcher(word).matches() ? "<a href=\"mailto:" + escaped + "\">" + escaped + "</a>" : escaped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml safe && safe.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
