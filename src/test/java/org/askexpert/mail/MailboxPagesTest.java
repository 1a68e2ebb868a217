package org.askexpert.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.Publish;
import org.askexpert.shared.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The whole program in the demo without a mail server: a question is asked, its letter is read in the mailbox. */
@SpringBootTest(properties = "askexpert.demo.samples=false")
@AutoConfigureMockMvc
class MailboxPagesTest {

    private static final String CANARY = "zaunkoenig";

    @Autowired
    private MockMvc browser;

    @Autowired
    private SubmitQuestion submitQuestion;

    @Autowired
    private DeliverLetter deliverLetter;

    @Autowired
    private JdbcTemplate rows;

    @BeforeEach
    void askAndDeliver() {
        if (rows.queryForObject("select count(*) from mail_message", Integer.class) > 0) return;
        submitQuestion.submit(
                new Submission(
                        "About my " + CANARY,
                        "What helps against a " + CANARY + "?",
                        null,
                        "anna@example.com",
                        "Anna",
                        Publish.NEVER,
                        null),
                "192.0.2.1",
                null,
                Viewer.reader());
        rows.queryForList("select id from mail_message", Long.class)
                .forEach(letter -> deliverLetter.deliver(letter, Viewer.system()));
    }

    @Test
    void theListNamesTheLetterAndItsRecipient() throws Exception {
        Document page = page("/mailbox");
        assertThat(page.select("h1").text()).isEqualTo("Mailbox");
        assertThat(page.select("tbody tr").text()).contains("We have your question", "anna@example.com");
    }

    @Test
    void theLetterIsShownInBothVersionsWithItsWorkingLink() throws Exception {
        Document letter = firstLetter();
        String link = letter.select("main a[href*=/mine/]").attr("href");
        assertThat(link).startsWith("http://localhost:8080/mine/");
        assertThat(letter.select(".typed").text()).contains(link, "Hello Anna,", "call 999");
        browser.perform(get(URI.create(link).getPath())).andExpect(status().isOk());
    }

    @Test
    void noLetterHoldsAWordOfTheQuestion() throws Exception {
        assertThat(firstLetter().html()).doesNotContainIgnoringCase(CANARY);
        assertThat(rows.queryForList("select * from mail_message").toString())
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain("anna", "/mine/");
    }

    @Test
    void whateverHostARequestNamesLinksLeadToUs() throws Exception {
        String path = page("/mailbox").select("tbody a").first().attr("href");
        String html = browser.perform(get(path)
                        .header("Host", "evil.test")
                        .header("X-Forwarded-Host", "evil.test")
                        .header("Forwarded", "host=evil.test"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).doesNotContain("evil.test");
    }

    @Test
    void anUnknownLetterIsNotFound() throws Exception {
        browser.perform(get("/mailbox/4711")).andExpect(status().isNotFound());
        browser.perform(get("/mailbox/x")).andExpect(status().is4xxClientError());
    }

    private Document firstLetter() throws Exception {
        return page(page("/mailbox").select("tbody a").last().attr("href"));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(browser.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
