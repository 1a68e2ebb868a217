package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.question.DraftText;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
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

/** Lists, the story of a question and two revisions beside each other, as people see them. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=true")
class DeskListsBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private SaveDraft save;

    private String written;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW);
    }

    @BeforeEach
    void anOverdueDraftWithAHistory() {
        written = rows.sql("select q.reference from question q join person p on p.id = q.assignee_id"
                        + " where p.handle = 'ana' and q.stage = 'DRAFTING' order by q.id limit 1")
                .query(String.class)
                .single();
        rows.sql("update question set finish_by = ? where reference = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(2))), written)
                .update();
        int revision = revision();
        if (revision > 3) return;
        String same = "\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.";
        save(revision, "Keep walking, a little every hour, even when it hurts." + same);
        save(
                revision + 1,
                "Keep walking, a little every two hours, unless it hurts." + same + "\n\nSee a doctor if it lasts.");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void listsAndTheirStatesGiveNothingToStumbleOver(Look look) {
        try (Visitor ana = visit(look)) {
            signIn(ana, "ana");
            for (String path : new String[] {
                "/desk",
                "/desk?overdue=true&sort=due",
                "/desk?lane=complaint",
                "/desk?list=mine&sort=received",
                "/desk?list=open",
                "/desk/" + written,
                "/desk/" + written + "?story=writing",
                "/desk/" + written + "/compare",
                "/desk/" + written + "/compare?view=inline"
            }) {
                ana.at(path);
                passes(ana, "lists" + path.replace(written, "question"), look);
            }
        }
        try (Visitor edith = visit(look)) {
            signIn(edith, "edith");
            for (String path : new String[] {
                "/desk?list=all&sort=due", "/desk?list=all&stage=published", "/desk/triage?lane=complaint"
            }) {
                edith.at(path);
                passes(edith, "lists-editor" + path, look);
            }
        }
    }

    @Test
    void aListIsSortedWithTheKeyboard() {
        try (Visitor edith = visit(Look.LIGHT)) {
            Page page = signIn(edith, "edith");
            edith.at("/desk?list=all");
            Locator due = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Due (sort)"));
            due.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Due");
            page.getByLabel("Stage").selectOption("published");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply filters"))
                    .press("Enter");
            assertThat(page.locator(".chosen a")).containsText("Published");
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Due");
            page.locator(".chosen a").press("Enter");
            assertThat(page.locator(".chosen")).hasCount(0);
        }
    }

    @Test
    void comparedSideBySideOnlyWhereThereIsRoom() {
        try (Visitor wide = visit(Look.LIGHT);
                Visitor narrow = visit(Look.DARK_NARROW)) {
            for (Visitor visitor : List.of(wide, narrow)) {
                Page page = signIn(visitor, "ana");
                visitor.at("/desk/" + written + "/compare");
                boolean room = visitor == wide;
                assertThat(page.locator(".sides").first())
                        .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                                .setVisible(room));
                assertThat(page.locator(".sides-narrow").first())
                        .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                                .setVisible(!room));
            }
        }
    }

    private int revision() {
        return rows.sql("select revision from question where reference = ?")
                .param(written)
                .query(Integer.class)
                .single();
    }

    private void save(int base, String answer) {
        long id = rows.sql("select id from person where handle = 'ana'")
                .query(Long.class)
                .single();
        save.save(
                new Reference(written),
                base,
                new DraftText(answer, null, "Walking with a sore back", "How far should somebody walk?", List.of()),
                new Viewer.Staff(id, "ana", Set.of(Role.EXPERT)));
    }

    private Visitor visit(Look look) {
        return browser.visit("http://localhost:" + port, look).expecting("status of 4");
    }

    private static Page signIn(Visitor visitor, String handle) {
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(handle + "@askexpert.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo demo demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.locator("h1")).hasText("Your work");
        return page;
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot(name.replaceAll("[^a-z]+", "-") + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
