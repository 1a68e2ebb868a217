package org.askexpert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonBlockTest {

    private static final String HOSTILE = "</script><!-- & \u2028\u2029 \"'\\ 😀";

    @Test
    void noTextEndsTheElementAroundIt() throws Exception {
        String json = JsonBlock.of(Map.of("k<", List.of(HOSTILE))).json();

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029").contains("\\u003C");
        assertThat(new ObjectMapper().readTree(json).at("/k</0").asText()).isEqualTo(HOSTILE);
    }
}
