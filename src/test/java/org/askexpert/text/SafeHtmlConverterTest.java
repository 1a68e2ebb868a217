package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeHtmlConverterTest {

    private final SafeHtmlConverter converter = new SafeHtmlConverter();

    @Test
    void whatWasStoredComesBackAsItWas() {
        SafeHtml safe = Markdown.render("*we* do");
        String stored = converter.convertToDatabaseColumn(safe);
        assertThat(stored).isEqualTo("<p><em>we</em> do</p>\n");
        assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(safe).hasSameHashCodeAs(safe);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
