package org.askexpert.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class EncodingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|false",
                "''|false",
                "br|false",
                "gzip;q=0|false",
                "GZIP;q=0.000, *|false",
                "*;q=0|false",
                "gzip, deflate, br|true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1|true",
                "*|true",
                "identity, gzip|true",
                "gzip;q=nonsense|false"
            })
    void gzipIsSentToWhoeverTakesIt(String accepted, boolean takes) {
        var request = new MockHttpServletRequest();
        if (accepted != null) request.addHeader("Accept-Encoding", accepted);
        assertThat(Encodings.takesGzip(request)).isEqualTo(takes);
    }
}
