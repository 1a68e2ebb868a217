package org.askexpert.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Entities hold {@link SafeHtml} itself, so no string of unknown origin ever becomes one. */
@Immutable
@Converter(autoApply = true)
class SafeHtmlConverter implements AttributeConverter<SafeHtml, String> {

    @Override
    public String convertToDatabaseColumn(SafeHtml safe) {
        return safe == null ? null : safe.html();
    }

    @Override
    public SafeHtml convertToEntityAttribute(String html) {
        return html == null ? null : new SafeHtml(html);
    }
}
