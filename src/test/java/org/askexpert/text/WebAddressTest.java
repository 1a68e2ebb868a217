package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org",
                "https://",
                "javascript:alert(1)//https://example.org",
                "data:text/html,https://example.org",
                "https://example.org/a b",
                "https://example.org/\">",
                "https://example.org/\u0000",
                "https://example.org/\nx"
            })
    void aLinkDoesNotLeadThere(String typed) {
        assertThat(WebAddress.isWebAddress(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://example.org/a?b=c&d=é#f"})
    void aLinkMayLeadThere(String typed) {
        assertThat(WebAddress.isWebAddress(typed)).isTrue();
    }
}
