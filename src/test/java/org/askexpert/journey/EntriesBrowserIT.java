package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.askexpert.office.EntryScene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** An entry after its publication: corrected, compared, criticised, renamed, withdrawn. With scripts and without. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=false")
class EntriesBrowserIT {

    private static final String BETTER = """
            Rest for one day, not longer.

            Then walk, every hour if you can.

            Ask for help where it gets worse.""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEntryLivesOnAfterItsPublication(Look look) {
        var scene = new EntryScene(program);
        String slug = scene.entry("Is a stiff back dangerous after a long flight, and what helps?");
        scene.citing("Does flying harm the neck?", slug);
        String edith = scene.person("edith", Role.EDITOR) + "@example.org";
        try (Visitor editor = visit(look);
                Visitor reader = visit(look)) {
            signIn(editor, edith);
            find(editor, slug, look);
            correct(editor, slug, look);
            compare(reader, slug, look);
            criticise(reader, slug, look);
            handle(editor, look);
            rename(editor, slug, look);
            retract(editor, slug, look);
        }
        try (Visitor another = visit(look)) { // the first one's browser may keep the page for half a minute
            another.at("/archive/" + slug);
            assertThat(another.page().locator("main")).containsText("We withdrew this answer on");
        }
    }

    private static void find(Visitor editor, String slug, Look look) {
        editor.at("/office/entries");
        passes(editor, "entries-list", look);
        editor.page().getByLabel("Words, or the address of one entry").fill(slug);
        press(editor, "Find entries");
        assertThat(editor.page().locator("h1")).containsText("Is a stiff back dangerous");
        passes(editor, "entries-entry", look);
    }

    private static void correct(Visitor editor, String slug, Look look) {
        follow(editor, "Correct this answer");
        passes(editor, "entries-correction", look);
        editor.page().getByLabel("Answer").fill(BETTER);
        press(editor, "Save the correction");
        assertThat(editor.page().locator(".error-summary")).isVisible();
        passes(editor, "entries-correction-error", look);
        editor.page().getByLabel("Update").check();
        editor.page().getByLabel("What readers are told").fill("Two large studies found that one day is enough.");
        press(editor, "Save the correction");
        assertThat(editor.page().locator(".banner")).containsText("The correction is public.");
        passes(editor, "entries-corrected", look);
        stale(editor, slug, look);
    }

    private static void stale(Visitor editor, String slug, Look look) {
        editor.at("/office/entries/" + slug + "/correction");
        try (var elsewhere = new AutoClosePage(editor.page().context().newPage())) {
            elsewhere.page().navigate("/office/entries/" + slug + "/correction");
            fill(elsewhere.page(), BETTER.replace("Ask", "Please ask"));
            elsewhere
                    .page()
                    .getByRole(AriaRole.BUTTON, named("Save the correction"))
                    .click();
            assertThat(elsewhere.page().locator(".banner")).isVisible();
        }
        fill(editor.page(), BETTER.replace("one day", "half a day"));
        press(editor, "Save the correction");
        assertThat(editor.page().locator(".notice h2")).containsText("changed this at");
        assertThat(editor.page().getByLabel("Answer")).hasValue(BETTER.replace("one day", "half a day"));
        passes(editor, "entries-stale", look);
    }

    private static void fill(Page page, String answer) {
        page.getByLabel("Answer").fill(answer);
        page.getByLabel("Clarification").check();
        page.getByLabel("What readers are told").fill("Said more clearly.");
    }

    private static void compare(Visitor reader, String slug, Look look) {
        reader.at("/archive/" + slug);
        follow(reader, "See what changed");
        assertThat(reader.page().locator("h1")).hasText("What changed in this answer");
        reader.page()
                .getByLabel("Compare", new Page.GetByLabelOptions().setExact(true))
                .selectOption("1");
        press(reader, "Compare versions");
        assertThat(reader.page().locator("h2").first()).hasText("From version 1 to version 3");
        passes(reader, "entries-history", look);
    }

    private static void criticise(Visitor reader, String slug, Look look) {
        reader.at("/archive/" + slug);
        follow(reader, "Was this useful?");
        passes(reader, "entries-feedback", look);
        press(reader, "Send feedback");
        assertThat(reader.page().locator(".error-summary")).containsText("Choose yes or no");
        passes(reader, "entries-feedback-error", look);
        reader.page()
                .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                .check();
        reader.page().getByLabel("Why?").fill("It does not say what to do on the plane.");
        press(reader, "Send feedback");
        assertThat(reader.page().locator("h1")).hasText("Thank you");
        passes(reader, "entries-thanks", look);
        reader.at("/archive/" + slug);
        assertThat(reader.page().getByRole(AriaRole.LINK, named("Report a problem")))
                .hasAttribute("href", "/archive/" + slug + "/feedback#report");
        reader.at("/archive/" + slug + "/feedback");
        reader.page().getByLabel("What is wrong?").fill("The first study was withdrawn.");
        press(reader, "Send report");
        assertThat(reader.page().locator("h1")).hasText("Thank you");
    }

    private static void handle(Visitor editor, Look look) {
        editor.at("/office");
        passes(editor, "entries-office", look);
        editor.at("/office/feedback");
        passes(editor, "entries-reports", look);
        editor.page()
                .getByRole(AriaRole.BUTTON, named("Mark as handled"))
                .first()
                .click();
        assertThat(editor.page().locator(".banner")).containsText("Marked as handled.");
        editor.at("/office/feedback?list=comments");
        passes(editor, "entries-comments", look);
        editor.at("/office/feedback?list=comments&state=handled");
        passes(editor, "entries-comments-none", look);
    }

    private static void rename(Visitor editor, String slug, Look look) {
        editor.at("/office/entries/" + slug);
        follow(editor, "Change the address");
        passes(editor, "entries-address", look);
        editor.page().getByLabel("New address").fill("search");
        press(editor, "Change the address");
        assertThat(editor.page().locator(".error-summary")).isVisible();
        passes(editor, "entries-address-error", look);
        editor.page().getByLabel("New address").fill(slug + "-x");
        press(editor, "Change the address");
        assertThat(editor.page().locator(".banner")).containsText("new address");
    }

    private static void retract(Visitor editor, String slug, Look look) {
        editor.at("/office/entries/" + slug + "-x/retraction");
        assertThat(editor.page().getByRole(AriaRole.LINK, named("Does flying harm the neck?")))
                .isVisible();
        passes(editor, "entries-retraction", look);
        editor.page().getByLabel("What readers are told").fill("Both studies were withdrawn.");
        press(editor, "Retract the answer");
        assertThat(editor.page().locator(".banner")).containsText("The answer is withdrawn.");
        passes(editor, "entries-retracted", look);
        editor.at("/office/entries?state=retracted");
        passes(editor, "entries-list-retracted", look);
    }

    private Visitor visit(Look look) {
        return browser.visit("http://localhost:" + port, look).expecting("status of 4");
    }

    private static void signIn(Visitor visitor, String email) {
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("six quiet herons");
        press(visitor, "Sign in");
        assertThat(page.locator("h1")).hasText("Your work");
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, inside(button))
                .press("Enter");
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .locator("main")
                .getByRole(AriaRole.LINK, inside(link))
                .first()
                .press("Enter"); // waiting for a button to rest is a script, too
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions inside(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        String how = look.hasScripts() ? "" : "-plain";
        visitor.screenshot(name + (look.isDark() ? "-320-dark" : "-1280-light") + how);
    }

    private record AutoClosePage(Page page) implements AutoCloseable {
        @Override
        public void close() {
            page.close();
        }
    }
}
