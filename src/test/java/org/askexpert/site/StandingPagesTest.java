package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class StandingPagesTest {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "/, Ask an expert a question about complementary health",
        "/ask, Ask a question — browse the archive first",
        "/help, Help and contact",
        "/privacy, Privacy",
        "/accessibility, Accessibility"
    })
    void everybodyReadsThem(String path, String heading) {
        var reader = new Walker(mvc, "10.7.0.1");
        Document page = reader.get(path);
        assertThat(reader.status()).isEqualTo(200);
        assertThat(page.select("h1").eachText()).containsExactly(heading);
        assertThat(page.select("footer").text()).contains("The Institute of Complementary Care");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void whoLooksForContactFindsHelp() {
        var reader = new Walker(mvc, "10.7.0.1");
        reader.get("/contact");
        assertThat(reader.location()).isEqualTo("/help");
    }
}
