package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.askexpert.text.PersonalDataKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/** Personal details are named before sending: a notice, not a wall. */
@WholeProgram
class PersonalDetailsNoticeTest {

    private static final String PHONE = "My number is 07700 900123.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MessageSource words;

    private Walker walker;

    @BeforeEach
    void somebody() {
        walker = new Walker(mvc, "10.13.0.1");
    }

    private void write(String title, String body) {
        walker.post("/ask/question", "title", title, "body", body, "topic", "");
    }

    @Test
    void aCleanQuestionIsNotStopped() {
        write("Does warm milk help against waking early?", "It happens twice a week.");
        assertThat(walker.location()).isEqualTo("/ask/about-you");
    }

    @Test
    void whatWasFoundIsNamedAndSendingStaysPossible() {
        write("May my knee be stretched daily?", PHONE + " I was born on 3 May 1961.");
        assertThat(walker.location()).isEqualTo("/ask/before");
        Document before = walker.get("/ask/before");
        assertThat(before.select("main").text())
                .contains("Your question seems to contain: a date of birth, a phone number.")
                .contains("We remove these before publishing anything. You can take them out now.")
                .doesNotContain("07700");
        assertThat(before.select("main .actions a").eachText()).containsExactly("Continue", "Change my question");
        assertThat(before.title()).doesNotContain("Error");
        walker.get("/ask/about-you");
        assertThat(walker.status()).isEqualTo(200);
    }

    @Test
    void theSameKindStopsNobodyTwiceButAnotherDoes() {
        write("May my knee be stretched daily?", PHONE);
        assertThat(walker.location()).isEqualTo("/ask/before");
        walker.post("/ask/about-you", "email", "knee@example.org", "name", "");
        write("May my knee be stretched daily?", PHONE + " Or 07700 900456.");
        assertThat(walker.location()).isEqualTo("/ask/check");
        write("May my knee be stretched daily?", PHONE + " Or knee.person@example.org.");
        assertThat(walker.location()).isEqualTo("/ask/before");
        assertThat(walker.get("/ask/before").select("main .actions a").eachAttr("href"))
                .containsExactly("/ask/check", "/ask/question");
    }

    @Test
    void helpThatCannotWaitComesFirst() {
        write("My chest pain is back, what now?", PHONE);
        Document before = walker.get("/ask/before");
        assertThat(before.select("main > *").get(1).className()).isEqualTo("notice");
        assertThat(before.select("main").text()).contains("a phone number");
    }

    @Test
    void everyKindHasWords() {
        assertThat(Stream.of(PersonalDataKind.values())
                        .map(kind -> words.getMessage("site.personal.kind." + kind.code(), null, java.util.Locale.UK)))
                .hasSize(PersonalDataKind.values().length)
                .allMatch(text -> text.startsWith("a"));
    }
}
