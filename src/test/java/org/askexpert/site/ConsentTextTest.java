package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.askexpert.house.FindPrivacyVersion;
import org.askexpert.house.SaveStandingPage;
import org.askexpert.house.StandingPage;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A consent names a privacy text that its giver could read before giving it. */
@WholeProgram
class ConsentTextTest {

    private static final Viewer EDITOR = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SaveStandingPage save;

    @Autowired
    private FindPrivacyVersion privacy;

    @Autowired
    private JdbcClient jdbc;

    private Walker walker;
    private int seen;

    @BeforeEach
    void somebodyAsksAndReadsThePrivacyText() {
        walker = new Walker(mvc, "10.11.0.1");
        walker.post("/ask/question", "title", "Which text?", "body", "", "topic", "");
        Document about = walker.get("/ask/about-you");
        assertThat(about.select("main a[href=/privacy]").text()).contains("opens in new tab");
        seen = Integer.parseInt(about.select("input[name=consentVersion]").val());
        assertThat(seen).isEqualTo(privacy.version(Viewer.reader()));
    }

    private void typeAddress() {
        walker.post(
                "/ask/about-you", "email", "text@example.org", "name", "", "consentVersion", Integer.toString(seen));
        assertThat(walker.location()).isEqualTo("/ask/check");
    }

    private int changeTheText() {
        save.save(StandingPage.PRIVACY, privacy.version(Viewer.reader()), "New since " + System.nanoTime(), EDITOR);
        return privacy.version(Viewer.reader());
    }

    private int recorded() {
        return jdbc.sql("select text_version from consent order by id desc limit 1")
                .query(Integer.class)
                .single();
    }

    @Test
    void theVersionThatWasThereToReadIsRecorded() {
        typeAddress();
        Document check = walker.get("/ask/check");
        assertThat(check.select(".standing")).isEmpty();
        walker.post("/ask/check", "key", check.select("input[name=key]").val());
        assertThat(walker.location()).isEqualTo("/ask/sent");
        assertThat(recorded()).isEqualTo(seen);
    }

    @Test
    void aTextThatChangedSinceIsShownAgainOnTheCheckPage() {
        typeAddress();
        int newest = changeTheText();
        Document check = walker.get("/ask/check");
        assertThat(check.select(".standing").text()).contains("new since you began", "New since");
        walker.post("/ask/check", "key", check.select("input[name=key]").val());
        assertThat(walker.location()).isEqualTo("/ask/sent");
        assertThat(recorded()).isEqualTo(newest);
    }

    @Test
    void aTextThatChangesBetweenCheckAndSendingSendsNothing() {
        typeAddress();
        String key = walker.get("/ask/check").select("input[name=key]").val();
        int newest = changeTheText();
        int before =
                jdbc.sql("select count(*) from question").query(Integer.class).single();
        Document again = walker.post("/ask/check", "key", key);
        assertThat(walker.status()).isEqualTo(409);
        assertThat(again.select(".standing").text()).contains("New since");
        assertThat(again.text()).doesNotContain("in another window");
        assertThat(jdbc.sql("select count(*) from question")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
        walker.post("/ask/check", "key", again.select("input[name=key]").val());
        assertThat(walker.location()).isEqualTo("/ask/sent");
        assertThat(recorded()).isEqualTo(newest);
    }

    @Test
    void anInventedVersionShowsTheTextAgain() {
        for (String invented : new String[] {"999999", "-1", "0", ""}) {
            walker.post("/ask/about-you", "email", "text@example.org", "name", "", "consentVersion", invented);
            assertThat(walker.get("/ask/check").select(".standing"))
                    .as(invented)
                    .hasSize(1);
        }
        walker.post(
                "/ask/check",
                "key",
                walker.get("/ask/check").select("input[name=key]").val() + "9");
        assertThat(walker.status()).isEqualTo(409);
        walker.post("/ask/check", "key", "nonsense");
        assertThat(walker.status()).isEqualTo(409);
    }
}
