package org.askexpert.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
@Import({
    FindHouse.class,
    FindStandingPage.class,
    FindStandingVersion.class,
    OpenStandingPage.class,
    SaveStandingPage.class,
    FindPrivacyVersion.class,
    PreviewStandingPage.class,
    org.askexpert.audit.Audit.class,
    org.askexpert.shared.HouseKeys.class,
    StandingTextTest.Noon.class
})
class StandingTextTest {

    private static final Viewer EDITH = new Viewer.Staff(7, "edith", Set.of(Role.EDITOR));
    private static final Viewer ANA = new Viewer.Staff(8, "ana", Set.of(Role.EXPERT));
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Dates dates(Clock clock) {
            return new Dates(ZoneId.of("Europe/London"), clock);
        }
    }

    @Autowired
    private FindStandingPage find;

    @Autowired
    private FindStandingVersion version;

    @Autowired
    private OpenStandingPage open;

    @Autowired
    private SaveStandingPage save;

    @Autowired
    private PreviewStandingPage preview;

    @Autowired
    private FindPrivacyVersion privacyVersion;

    @Autowired
    private JdbcTemplate rows;

    private String read(StandingPage page) {
        return find.page(page, Viewer.reader()).html().html();
    }

    private static StandingWords words(String typed) {
        return StandingWords.of(typed);
    }

    @ParameterizedTest
    @EnumSource(StandingPage.class)
    void whatCameWithTheProgramIsRenderedAsAnEditorsWouldBe(StandingPage page) {
        String markdown = open.open(page, EDITH).markdown();
        String html = rows.queryForObject(
                "select html from standing_text where page = ? and version = 1", String.class, page.name());
        assertThat(html).isEqualTo(Markdown.renderPage(markdown).html());
        assertThat(StandingWords.of(markdown).markdown()).isEqualTo(markdown);
        assertThat(read(page)).contains("office@example.org</a>").doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{name}", "Write to {contakt}.", "{x}"})
    void aNameThatNobodyFillsIsRefused(String text) {
        assertThatThrownBy(() -> save.save(StandingPage.HELP, 1, text, EDITH))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().get(0).message())
                                .contains("{contact}", "{promised-days}")
                                .doesNotContain("kt"));
        assertThat(open.open(StandingPage.HELP, EDITH).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[us](mailto:{contact})", "[us](https://example.org/{house})", "<https://example.org/{house}>"})
    void aNameInsideAnAddressIsRefused(String text) {
        assertThatThrownBy(() -> words(text)).isInstanceOf(Problem.class);
    }

    @Test
    void onlyEditorsWriteAndLookBack() {
        for (Viewer other : List.of(ANA, Viewer.reader())) {
            assertThatThrownBy(() -> save.save(StandingPage.HELP, 1, "Mine", other))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> open.open(StandingPage.HELP, other)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> version.version(StandingPage.HELP, 1, other))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> preview.preview("Mine", other)).isInstanceOf(Problem.class);
        }
        assertThat(read(StandingPage.HELP)).doesNotContain("Mine");
    }

    @Test
    void aSaveIsTheNextVersionAndTheOlderOneStays() {
        save.save(StandingPage.PRIVACY, 1, "# New\n\nWe are **{house}**.", EDITH);
        assertThat(privacyVersion.version(Viewer.reader())).isEqualTo(2);
        assertThat(read(StandingPage.PRIVACY))
                .isEqualTo("<h2>New</h2>\n<p>We are <strong>The Institute of Complementary Care</strong>.</p>\n");
        assertThat(version.version(StandingPage.PRIVACY, 1, EDITH).html().html())
                .contains("Who sees what");
        assertThat(open.open(StandingPage.PRIVACY, EDITH).versions())
                .first()
                .isEqualTo(new StandingVersion(2, 7L, NOW));
        assertThat(rows.queryForObject(
                        "select code from audit_event where verb = 'publish-standing-page'", String.class))
                .isEqualTo("version-2");
    }

    @Test
    void theSameWordsAgainMakeNoVersion() {
        save.save(StandingPage.HELP, 1, "Short.", EDITH);
        save.save(StandingPage.HELP, 1, "Short.", EDITH);
        assertThat(open.open(StandingPage.HELP, EDITH).version()).isEqualTo(2);
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        save.save(StandingPage.HELP, 1, "Edith's.", EDITH);
        assertThatThrownBy(() -> save.save(StandingPage.HELP, 1, "Somebody else's.", EDITH))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE));
        assertThat(read(StandingPage.HELP)).contains("Edith's.");
    }

    @Test
    void whateverTheHouseIsCalledItsNameIsShownAndNeverObeyed() {
        String name = "<script>alert(1)</script> \"& *Co* $1 \\ {contact}";
        rows.update("update house_setting set content = ? where setting = 'name'", name);
        String html = preview.preview("We are {house}.", EDITH).html();
        assertThat(html).doesNotContain("<script").contains("*Co* $1 \\ {contact}");
        assertThat(org.jsoup.Jsoup.parse(html).text()).isEqualTo("We are " + name + ".");
    }
}
