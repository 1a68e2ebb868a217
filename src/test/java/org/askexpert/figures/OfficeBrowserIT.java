package org.askexpert.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.shared.Dates;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The office of a house with some weeks behind it, as an editor sees it. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=true")
class OfficeBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final long DAY = 24 * 3600;

    @LocalServerPort
    private int port;

    @Autowired
    private FigureRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dates dates;

    @BeforeEach
    void weeksThatWere() {
        jdbc.sql("delete from weekly_figure").update();
        jdbc.sql("delete from figure_week").update();
        List<Week> weeks = Week.last(dates);
        for (int at = 4; at < weeks.size(); at++) {
            rows.take(weeks.get(at), null, Instant.now());
            rows.replace(weeks.get(at), figures(at));
        }
    }

    private static List<Figure> figures(int at) {
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.measured(FigureKind.ANSWER_TIME, Figure.ALL, List.of(2 * DAY, 3 * DAY, (4L + at % 3) * DAY)),
                Figure.measured(FigureKind.STEP, "offered", List.of(DAY, DAY / 4)),
                Figure.measured(FigureKind.STEP, "drafting", List.of(2 * DAY, 3 * DAY)),
                Figure.measured(FigureKind.STEP, "in-review", List.of(DAY / 8, DAY)),
                new Figure(FigureKind.FIRST_LOOK, Figure.ALL, 9, (long) at % 9, null),
                Figure.count(FigureKind.RETURN_REASON, "unclear", 4),
                Figure.count(FigureKind.RETURN_REASON, "no-sources", 2)));
        for (int topic = 1; topic < 10; topic++) {
            figures.add(Figure.count(FigureKind.TOPIC_ASKED, Integer.toString(topic), 12 - topic));
            figures.add(Figure.count(FigureKind.TOPIC_ANSWERED, Integer.toString(topic), 6));
            figures.add(Figure.count(FigureKind.TOPIC_OPEN, Integer.toString(topic), topic));
        }
        for (String age : Ages.ITEMS) figures.add(Figure.count(FigureKind.AGEING, age, age.length()));
        return figures;
    }

    @Test
    void picturesSayWhatTheirTablesSayInLightAndDarkAndOnPaper() {
        try (Visitor edith = office(Look.LIGHT)) {
            Page page = edith.page();
            Locator times = page.locator("section[aria-labelledby=answer-times]");
            Locator picture = times.getByRole(AriaRole.IMG);
            assertThat(picture).isVisible();
            assertThat(picture)
                    .hasAttribute("aria-label", times.locator("p").first().textContent());
            assertThat(times.locator("table")).isHidden();
            edith.passesAxe();
            edith.fitsItsWidth();
            edith.screenshot("office-today-1280-light");

            String light = pixels(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
            assertThat(pixels(page)).isNotEqualTo(light);

            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(times.locator("table")).isVisible();
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            edith.screenshot("office-today-print");
            page.evaluate("window.dispatchEvent(new Event('afterprint'))");
            assertThat(times.locator("table")).isHidden();
        }
    }

    @Test
    void aNarrowDarkScreenShowsPicturesToo() {
        try (Visitor edith = office(Look.DARK_NARROW)) {
            assertThat(edith.page().getByRole(AriaRole.IMG).first()).isVisible();
            edith.passesAxe();
            edith.fitsItsWidth();
            edith.screenshot("office-today-320-dark");
        }
    }

    @Test
    void withoutScriptsTheTablesStandOpen() {
        try (Visitor edith = office(Look.DARK_NARROW.withoutScripts())) {
            Page page = edith.page();
            assertThat(page.locator("section[aria-labelledby=answer-times] table"))
                    .isVisible();
            assertThat(page.locator("canvas").first()).isHidden();
            edith.fitsItsWidth();
            edith.screenshot("office-today-320-dark-without-scripts");
        }
    }

    @Test
    void topicsAreOrderedRenamedAndMergedWithoutScripts() {
        Look look = Look.DARK_NARROW.withoutScripts();
        try (Visitor edith = office(look)) {
            Page page = edith.page();
            edith.at("/office/topics");
            passes(edith, "topics");
            page.getByLabel("Title").fill("Old joints");
            press(page, "Create the topic");
            press(page, "Move up Old joints");
            assertThat(page.locator(".banner")).containsText("The order has changed");

            link(page, "Old joints");
            passes(edith, "topic");
            page.getByLabel("Own part of the address").fill("joints");
            press(page, "Save");
            assertThat(page.locator("main code")).hasText("old-joints");

            link(page, "Merge it into another topic");
            page.getByLabel("Into which topic").selectOption("muscles-and-bones");
            press(page, "Continue");
            assertThat(page.locator("main")).containsText("This cannot be taken back.");
            passes(edith, "topic-merger");
            press(page, "Merge for good");
            assertThat(page.locator("main code")).hasText(new String[] {"joints", "old-joints"});
            assertThat(edith.at("/archive/topics/old-joints").locator("h1")).containsText("Muscles and bones");
        }
    }

    private static void passes(Visitor edith, String name) {
        edith.passesAxe();
        edith.fitsItsWidth();
        edith.screenshot("office-" + name + "-320-dark");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    private static String pixels(Page page) {
        return (String) page.evaluate("document.querySelector('.chart canvas').toDataURL()");
    }

    private Visitor office(Look look) {
        Visitor edith = browser.visit("http://localhost:" + port, look);
        Page page = edith.at("/office");
        page.getByLabel("Email address").fill("edith@askexpert.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo demo demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .press("Enter");
        assertThat(page.locator("h1")).hasText("Today");
        return edith;
    }
}
