package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.askexpert.topic.FindTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What a reader sees: answers that are hard on a page, lists to narrow, a printed sheet. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=true")
class ReadersBrowserIT {

    private static final Viewer EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final String TOPIC = "/archive/topics/muscles-and-bones/back-spine";
    private static final String HARD = "/archive/a-hard-one";
    private static final String ANSWER = """
            We said so once, and since then there have been a number of studies.

            ### What we know now

            Keep walking, a little further each week. The [guideline](https://www.nice.org.uk/guidance/ng59) says so, too.

            > We would not stay in bed for more than a day. Somebody asked us before:
            >
            > > As short as you can bear. And before that we wrote:
            > >
            > > > Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrndrobwll is a
            > > > place, and resting there helps nobody.
            > > >
            > > > From “[What happens at a first appointment?](/archive/what-happens-at-a-first-appointment)”, 4 June 2023
            > >
            > > From “[Will a slipped disc settle on its own?](/archive/will-a-slipped-disc-settle-on-its-own)”, 4 June 2024
            >
            > From “[Eight months of sciatica](/archive/eight-months-of-sciatica)”, 4 June 2025

            ### How often

            | Movement | How often | What to look for |
            |---|---|---|
            | Walking | Every day | A little more each week |
            | Bridging | Three times a week | No pain while you hold it |

            ### When to stop

            - Do not go on if your leg feels numb.
            - Do not wait if you cannot pass water.

            ### What to ask

            1. How long will it take?
            2. What can I do myself?
            """;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private AddEntry addEntry;

    @Autowired
    private FindTopic topics;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @BeforeEach
    void givenAnAnswerThatIsHardOnAPage() {
        if (jdbc.sql("select count(*) from entry where slug = 'a-hard-one'")
                        .query(Long.class)
                        .single()
                > 0) return;
        var sources = List.of(
                new CitedSource(SourceKind.FACTSHEET, "your-first-visit", "Your first visit", null, null),
                new CitedSource(SourceKind.STUDY, null, "Bed rest and back pain", "https://example.org/study", 2019));
        var text = new EntryText(
                "Is it still right to rest for six weeks after a slipped disc?",
                "I was told to **rest** for six weeks.\n\nIs that still right, and if not, what may I do?",
                ANSWER,
                sources);
        var topic = topics.bySlug("muscles-and-bones/back-spine", EDITH)
                .orElseThrow()
                .id();
        addEntry.add(
                new NewEntry("a-hard-one", topic, text, Instant.parse("2026-10-01T09:00:00Z"), Provenance.sample()),
                EDITH);
        jdbc.sql("update entry set last_reviewed_at = published_at, asked_month = published_at"
                        + " where slug = 'a-hard-one'")
                .update();
        jdbc.sql(
                        "update entry_revision set reviewers = 2 where entry_id = (select id from entry where slug = 'a-hard-one')")
                .update();
        jdbc.sql("insert into entry_note (entry_id, type, words, created_at) select id, 'CORRECTION',"
                        + " 'We corrected how long to rest.', published_at from entry where slug = 'a-hard-one'")
                .update();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfTheArchivePasses(Look look) {
        try (Visitor reader = visit(look)) {
            for (String path : new String[] {
                "/",
                "/archive",
                TOPIC,
                TOPIC + "?view=titles",
                TOPIC + "?year=1999",
                "/archive/factsheets",
                HARD,
                "/archive/eight-months-of-sciatica"
            }) {
                reader.at(path);
                passes(reader, "read" + path, look);
            }
            org.assertj.core.api.Assertions.assertThat(reader.page().context().cookies())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aListIsNarrowedAndWidenedAgain(Look look) {
        try (Visitor reader = visit(look)) {
            Page page = reader.at(TOPIC);
            page.getByLabel("Year").selectOption("2026");
            page.getByLabel("With a factsheet").check();
            press(page, AriaRole.BUTTON, "Apply filters");
            assertThat(page).hasURL(Pattern.compile(".*year=2026&factsheet=yes"));
            passes(reader, "read-narrowed", look);
            press(page, AriaRole.LINK, "Remove the filter 2026");
            assertThat(page.getByLabel("With a factsheet")).isChecked();
            press(page, AriaRole.LINK, "Titles only");
            assertThat(page.locator(".pair")).hasCount(0);
            page.goBack();
            page.goBack();
            assertThat(page.getByLabel("Year")).hasValue("2026");
        }
    }

    @Test
    void aWithdrawnAnswerSaysSo() {
        var published = jdbc.sql("select slug from entry where origin = 'question'")
                .query(String.class)
                .single();
        jdbc.sql("update entry set state = 'RETRACTED' where slug = ?")
                .param(published)
                .update();
        jdbc.sql("insert into entry_note (entry_id, type, words, created_at) select id, 'RETRACTION',"
                        + " 'A new study shows that it does not help.', published_at from entry where slug = ?")
                .param(published)
                .update();
        for (Look look : List.of(Look.LIGHT, Look.DARK_NARROW)) {
            try (Visitor reader = visit(look)) {
                reader.at("/archive/" + published);
                passes(reader, "read-withdrawn", look);
            }
        }
    }

    @Test
    void aPrintedPageIsLightAndBare() {
        try (Visitor reader = visit(Look.LIGHT.dark())) {
            Page page = reader.at(HARD);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header")).isHidden();
            assertThat(page.getByText("Was this useful?")).isHidden();
            assertThat(page.getByText("Permanent address:")).isVisible();
            var ink = page.evaluate("getComputedStyle(document.body).color");
            org.assertj.core.api.Assertions.assertThat(ink).isEqualTo("rgb(35, 32, 27)");
            reader.screenshot("read-printed");
        }
    }

    private Visitor visit(Look look) {
        return browser.visit("http://localhost:" + port, look).expecting("status of 4");
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        role,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .press("Enter"); // waiting for a button to rest is a script, too
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        if (!look.hasScripts()) return;
        visitor.fitsItsWidth();
        visitor.screenshot(name.replaceAll("[^a-z0-9]+", "-") + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
