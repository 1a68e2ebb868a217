package org.askexpert.text;

import org.hibernate.annotations.Immutable;

/**
 * HTML that may be printed as it is. Only {@link Markdown} makes one from text, and the database gives back what was
 * made so.
 */
@Immutable
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
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
