package org.askexpert.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose own headings can be linked to; headings inside quotations belong to somebody else.
 *
 * @param html the same text, its headings with ids
 * @param parts its headings in their order
 */
public record Outline(SafeHtml html, List<Part> parts) {

    private static final Pattern TAG = Pattern.compile("<(/?)(blockquote|h[3-6])>");
    private static final Pattern ANY_TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final String BEGINNING = "part-";

    /** @param title without tags, escaped as it was */
    public record Part(String id, SafeHtml title) {}

    public Outline {
        parts = List.copyOf(parts);
    }

    public static Outline of(SafeHtml text) {
        String html = text.html();
        StringBuilder marked = new StringBuilder(html.length() + 256);
        List<Part> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Matcher tag = TAG.matcher(html);
        int depth = 0;
        while (tag.find()) {
            boolean closing = !tag.group(1).isEmpty();
            if (tag.group(2).equals("blockquote")) depth += closing ? -1 : 1;
            if (closing || depth > 0 || tag.group(2).equals("blockquote")) continue;
            Part part = part(html, tag, taken);
            parts.add(part);
            tag.appendReplacement(marked, Matcher.quoteReplacement("<" + tag.group(2) + " id=\"" + part.id() + "\">"));
        }
        tag.appendTail(marked);
        return new Outline(new SafeHtml(marked.toString()), parts);
    }

    private static Part part(String html, Matcher tag, Set<String> taken) {
        int end = html.indexOf("</" + tag.group(2) + ">", tag.end());
        String inner = ANY_TAG.matcher(html.substring(tag.end(), end)).replaceAll("");
        String slug = Slug.of(ENTITY.matcher(inner).replaceAll(" "));
        String id = BEGINNING + slug;
        for (int number = 2; !taken.add(id); number++) id = BEGINNING + Slug.numbered(slug, number);
        return new Part(id, new SafeHtml(inner));
    }
}
