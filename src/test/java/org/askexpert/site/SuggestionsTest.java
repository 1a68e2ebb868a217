package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Answers that exist, shown before somebody sends a question that they answer; and what is counted of it. */
@WholeProgram
@TestPropertySource(properties = "spring.application.name=suggestions") // a database of its own: it counts
class SuggestionsTest {

    private static final String FITS = "Does playing the bassoon strain my jaw?";
    private static final String SLUG = "does-the-bassoon-strain-the-jaw";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AddEntry addEntry;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private FindTopic findTopic;

    @Autowired
    private Traffic traffic;

    private Walker walker;

    @BeforeEach
    void oneAnsweredQuestion() {
        walker = new Walker(mvc, "10.6.0.1");
        jdbc.sql("delete from tally").update();
        if (findTopic.bySlug("winds", Viewer.system()).isPresent()) return;
        TopicId topic = createTopic.create(new NewTopic(null, "winds", "Winds", false), Viewer.system());
        var text = new EntryText(
                "Does the bassoon strain the jaw?",
                "I practise the bassoon every day and my jaw aches.",
                "Playing the bassoon rests its weight on the jaw only when the strap is too long.",
                List.of());
        addEntry.add(new NewEntry(SLUG, topic, text, null, Provenance.sample()), Viewer.system());
    }

    private Document typing(String title, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "title";
        fields[1] = title;
        System.arraycopy(more, 0, fields, 2, more.length);
        Document part = walker.post("/ask/suggestions", fields);
        assertThat(walker.status()).isEqualTo(200);
        return part;
    }

    private long counted(String what) {
        return jdbc.sql("select coalesce(sum(times), 0) from tally where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    private void typeAddressAndSend() {
        walker.post("/ask/about-you", "email", "bassoon@example.org", "name", "");
        String key = walker.get("/ask/check").select("input[name=key]").val();
        walker.post("/ask/check", "key", key);
        assertThat(walker.location()).isEqualTo("/ask/sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "bassoon", "bassoonjawstrain", "a jaw", "Where do zebras sleep at night?"})
    void tooLittleOrNothingThatFitsShowsNothingAndCountsNothing(String title) {
        Document part = typing(title);
        assertThat(part.select("section, a, #suggestions-status")).isEmpty();
        assertThat(part.select("input[name=shown]")).isEmpty();
        assertThat(counted("suggestions-shown")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</ul><script>alert(1)</script> bassoon jaw",
                "bassoon jaw \u0000\u0007 strain",
                "bassoon jaw ${7*191} [[${7*191}]] __${7*191}__ {0} %s \" \\ ' ( [ *",
                "\u202e \u2066 bassoon jaw \ud83e\udda4"
            })
    void whateverSomebodyTypesIsAnsweredAndNeverRepeated(String title) {
        Document part = typing(title);
        assertThat(part.select("script")).isEmpty();
        assertThat(walker.body()).doesNotContain("1337").doesNotContain("alert");
    }

    @Test
    void aLongTextWithoutEndIsNoError() {
        typing("bassoon jaw " + "\u0301".repeat(600));
        typing("bassoon jaw ".repeat(5_000));
    }

    @Test
    void whatFitsIsShownWithOneLineAndOpensInANewTab() {
        Document part = typing(FITS);
        assertThat(part.select("h2").text()).isEqualTo("These questions are already answered");
        Element link = part.select("li a").first();
        assertThat(link.attr("href")).isEqualTo("/ask/open/" + SLUG);
        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(link.text()).isEqualTo("Does the bassoon strain the jaw? (opens in new tab)");
        assertThat(part.select("li p").text()).startsWith("Playing the bassoon rests");
        assertThat(part.select("button").eachText()).containsExactly("This answered my question", "Hide these");
        assertThat(part.select("#suggestions-status").text()).isEqualTo("1 similar answered question found");
        assertThat(part.select("#suggestions-status").attr("hx-swap-oob")).isEqualTo("innerHTML");
        assertThat(walker.header("Vary")).contains("HX-Request");
        assertThat(walker.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theNumberIsAnnouncedOnceUntilItChanges() {
        assertThat(typing(FITS, "said", "1").select("#suggestions-status")).isEmpty();
        assertThat(typing(FITS, "said", "3").select("#suggestions-status").text())
                .startsWith("1 similar");
        Document gone = typing("Where do zebras sleep at night?", "said", "1", "shown", "true");
        assertThat(gone.select("#suggestions-status").text()).isEmpty();
        assertThat(gone.select("input[name=shown]").val()).isEqualTo("true");
    }

    @Test
    void whoPutsThemAwayIsLeftInPeaceAndMayHaveThemBack() {
        Document away = typing(FITS, "shown", "true", "said", "1", "hide", "true");
        assertThat(away.select("section, li, #suggestions-status")).isEmpty();
        assertThat(away.select("input[name=hide]").val()).isEqualTo("true");
        assertThat(away.select("#similar-toggle").text()).isEqualTo("Show 1 answered question");
        Document back = typing(FITS, "shown", "true", "said", "1", "hide", "false");
        assertThat(back.select("li")).hasSize(1);
        assertThat(back.select("#similar-toggle").text()).isEqualTo("Hide these");
    }

    @Test
    void aLookWhileTypingIsCountedOnceForEachPerson() {
        typing(FITS);
        typing(FITS + " And my teeth?", "shown", "true", "said", "1");
        assertThat(counted("suggestions-shown")).isEqualTo(1);
    }

    @Test
    void whoSawThemWhileTypingIsNotStoppedAndAsksAnyway() {
        walker.post("/ask/question", "title", FITS, "body", "", "topic", "", "shown", "true");
        assertThat(walker.location()).isEqualTo("/ask/about-you");
        assertThat(walker.get("/ask/question").select("input[name=shown]").val())
                .isEqualTo("true");
        typeAddressAndSend();
        assertThat(counted("asked-anyway")).isEqualTo(1);
    }

    @Test
    void whoSawNothingMeetsThemBeforeGoingOnButOnlyOnce() {
        walker.post("/ask/question", "title", FITS, "body", "", "topic", "");
        assertThat(walker.location()).isEqualTo("/ask/before");
        Document before = walker.get("/ask/before");
        assertThat(before.select("h1").text()).isEqualTo("Before you continue");
        assertThat(before.select("li a").eachAttr("href")).contains("/ask/open/" + SLUG);
        assertThat(before.select("main .actions a").eachAttr("href"))
                .containsExactly("/ask/about-you", "/ask/question");
        assertThat(walker.get("/ask/before").select("main li")).hasSize(1);
        walker.post("/ask/question", "title", FITS, "body", "Every day.", "topic", "");
        assertThat(walker.location()).isEqualTo("/ask/about-you");
        assertThat(counted("suggestions-shown")).isEqualTo(1);
        typeAddressAndSend();
        assertThat(counted("asked-anyway")).isEqualTo(1);
    }

    @Test
    void aQuestionLikeNoOtherIsNeitherStoppedNorCounted() {
        walker.post("/ask/question", "title", "Where do zebras sleep at night?", "body", "", "topic", "");
        assertThat(walker.location()).isEqualTo("/ask/about-you");
        walker.get("/ask/before");
        assertThat(walker.location()).isEqualTo("/ask/about-you");
        typeAddressAndSend();
        assertThat(counted("suggestions-shown") + counted("asked-anyway")).isZero();
    }

    @Test
    void anAnswerThatIsThereEndsHappilyAndDeletesTheWords() {
        walker.post("/ask/question", "title", FITS, "body", "", "topic", "");
        walker.get("/ask/answered");
        assertThat(walker.location()).isEqualTo("/ask");
        answered("/ask/before");
        assertThat(walker.location()).isEqualTo("/ask/answered");
        assertThat(walker.get("/ask/answered").select("h1").text()).isEqualTo("Your question was not sent");
        assertThat(walker.get("/ask/question").select("#title").val()).isEmpty();
        walker.post("/ask/answered");
        assertThat(counted("suggestion-answered")).isEqualTo(1);
    }

    @Test
    void whoStillTypesMayEndHappilyTooAndCountsOnce() {
        String stamp = answered("/ask/question", "typed", "true");
        assertThat(walker.location()).isEqualTo("/ask/answered");
        walker.post("/ask/answered", "typed", "true", "stamp", stamp, "homepage", "");
        assertThat(walker.location()).isEqualTo("/ask/answered");
        assertThat(counted("suggestion-answered")).isEqualTo(1);
    }

    @Test
    void aHappyEndThatNoPersonSeemsToHaveSentIsNotCounted() {
        walker.post("/ask/answered", "typed", "true");
        assertThat(walker.location()).isEqualTo("/ask/answered");
        walker.post("/ask/answered", "typed", "true", "stamp", "1.x", "homepage", "");
        assertThat(counted("suggestion-answered")).isZero();
    }

    /** Presses the button of a page, and returns the stamp of its form. */
    private String answered(String page, String... more) {
        String stamp = walker.get(page)
                .select("form[action='/ask/answered'] [name=stamp]")
                .val();
        List<String> fields = new java.util.ArrayList<>(List.of(more));
        fields.addAll(List.of("stamp", stamp, "homepage", ""));
        walker.post("/ask/answered", fields.toArray(String[]::new));
        return stamp;
    }

    @Test
    void openingCountsFromOurPagesAloneAndLeadsNowhereElse() throws Exception {
        for (String site : new String[] {"same-origin", "cross-site", "none"}) {
            var answer = mvc.perform(MockMvcRequestBuilders.get("/ask/open/" + SLUG)
                            .header("Sec-Fetch-Site", site)
                            .accept(MediaType.TEXT_HTML))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getHeader("Location")).isEqualTo("/archive/" + SLUG);
        }
        assertThat(counted("suggestion-opened")).isEqualTo(1);
        walker.get("/ask/open/..");
        assertThat(walker.status()).isEqualTo(404);
        walker.get("/ask/open/Evil.example");
        assertThat(walker.status()).isEqualTo(404);
    }

    @Test
    void suggestionsCostTheSameHoweverMuchIsTyped() {
        typing(FITS);
        var one = traffic.of(() -> typing(FITS, "shown", "true"));
        var long_ = traffic.of(() -> typing(FITS + " jaw bassoon strap".repeat(40), "shown", "true"));
        assertThat(long_).isEqualTo(one);
        assertThat(one.statements()).isLessThanOrEqualTo(2);
    }
}
