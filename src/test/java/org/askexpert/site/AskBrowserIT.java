package org.askexpert.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askexpert.house.CloseIntake;
import org.askexpert.house.ReopenIntake;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
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

/** Asking as a person meets it: answers that exist, characters counted, remarks, a second click, Back, closed doors. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=true")
class AskBrowserIT {

    private static final Viewer EDITOR = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final String KNOWN = "Will my slipped disc settle on its own?";
    private static final String TITLE = "Will a slipped disc settle on its own?";
    private static final String FIELD = "Your question in one sentence";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CloseIntake close;

    @Autowired
    private ReopenIntake reopen;

    @Autowired
    private Dates dates;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW);
    }

    static Stream<Look> everyLook() {
        return Stream.concat(looks(), Stream.of(Look.LIGHT.withoutScripts()));
    }

    @AfterEach
    void openAgain() {
        reopen.reopen(EDITOR);
    }

    private Visitor visit(Look look) {
        return BROWSER.visit("http://localhost:" + port, look).expecting("status of 4");
    }

    private static void check(Visitor visitor, Look look, String name) {
        visitor.passesAxe();
        if (look.hasScripts()) visitor.fitsItsWidth();
        visitor.screenshot(
                "ask-" + name + (look.isDark() ? "-320-dark" : "-1280-light") + (look.hasScripts() ? "" : "-plain"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private long counted(String what) {
        return jdbc.sql("select coalesce(sum(times), 0) from tally where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void answersAppearWhileTypingAndTakeNothingAway(Look look) {
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at("/ask/question");
            Locator field = page.getByLabel(FIELD);
            Locator status = page.locator("#suggestions-status");
            assertThat(status).hasText("");
            field.pressSequentially(KNOWN);
            assertThat(page.locator(".similar li a").first()).containsText(TITLE);
            assertThat(status).hasText(Pattern.compile("^\\d similar answered questions? found$"));
            assertThat(field).isFocused();
            assertThat(field).hasValue(KNOWN);
            check(visitor, look, "suggestions");
            button(page, "Hide these").press("Enter");
            assertThat(page.locator(".similar")).hasCount(0);
            assertThat(page.locator("#similar-toggle")).isFocused();
            field.fill(KNOWN + " Or not?");
            assertThat(page.locator(".similar")).hasCount(0);
            page.locator("#similar-toggle").click();
            assertThat(page.locator(".similar")).isVisible();
            long opened = counted("suggestion-opened");
            Page tab = page.waitForPopup(
                    () -> page.locator(".similar li a").first().click());
            assertThat(heading(tab)).containsText(TITLE);
            assertThat(counted("suggestion-opened")).isEqualTo(opened + 1);
            tab.close();
            button(page, "This answered my question").click();
            assertThat(heading(page)).hasText("Your question was not sent");
            check(visitor, look, "answered");
        }
    }

    @Test
    void anOldAnswerNeverReplacesANewOne() {
        // htmx logs what it gave up
        try (Visitor visitor = visit(Look.LIGHT).expecting("htmx:sendAbort").expecting("htmx:afterRequest")) {
            Page page = visitor.at("/ask/question");
            List<Route> late = new ArrayList<>();
            page.route("**/ask/suggestions", route -> {
                if (late.isEmpty()) late.add(route);
                else route.resume();
            });
            Locator field = page.getByLabel(FIELD);
            page.waitForRequest("**/ask/suggestions", () -> field.fill(KNOWN));
            field.fill("How long does a frozen shoulder last?");
            assertThat(page.locator(".similar li a").first()).containsText("frozen shoulder");
            try {
                late.get(0).resume();
            } catch (com.microsoft.playwright.PlaywrightException abortedAlready) {
                assertThat(abortedAlready).isNotNull();
            }
            page.waitForRequest("**/ask/suggestions", () -> field.fill("How long does a frozen shoulder last now?"));
            assertThat(page.locator(".similar li a").first()).containsText("frozen shoulder");
        }
    }

    @Test
    void aLostConnectionIsToldAndStopsNobody() {
        try (Visitor visitor = visit(Look.LIGHT)
                .expecting("Failed to load resource")
                .expecting("htmx:sendError")
                .expecting("htmx:afterRequest")) {
            Page page = visitor.at("/ask/question");
            page.route("**/ask/suggestions", Route::abort);
            page.getByLabel(FIELD).fill("Do zebras whistle?");
            assertThat(page.locator("#status")).containsText("That did not work");
            button(page, "Continue").click();
            assertThat(heading(page)).hasText("About you");
        }
    }

    @Test
    void charactersAreCountedFromThreeQuartersOnAndMoreMayBeTyped() {
        try (Visitor visitor = visit(Look.LIGHT)) {
            Page page = visitor.at("/ask/question");
            Locator field = page.getByLabel(FIELD);
            Locator count = page.locator("#title-count");
            field.fill("x".repeat(104));
            assertThat(count).hasText("");
            field.fill("x".repeat(105));
            assertThat(count).hasText("You have 35 characters left");
            field.fill("\ud83e\udda4".repeat(139));
            assertThat(count).hasText("You have 1 character left");
            field.fill("x".repeat(152));
            assertThat(count).hasText("You have 12 characters too many");
            assertThat(page.locator("#title-spoken")).hasText("You have 12 characters too many");
            check(visitor, Look.LIGHT, "too-many");
            page.locator("#body").fill("y".repeat(20_001));
            assertThat(page.locator("#body-count")).hasText("You have 1 character too many");
            button(page, "Continue").click();
            assertThat(page.locator(".error-summary")).isFocused();
            assertThat(page.locator("#title")).hasValue("x".repeat(152));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLook")
    void everythingIsSaidBeforeGoingOnAndBackWorksAtEachStep(Look look) {
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at("/ask/question");
            // whoever pastes and goes on at once has seen no suggestions
            page.route("**/ask/suggestions", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            page.getByLabel(FIELD).fill(KNOWN);
            page.locator("#body").fill("I also have chest pain. Call me on 07700 900123, born 3 May 1961.");
            button(page, "Continue").click();
            assertThat(heading(page)).hasText("Before you continue");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("These questions are already answered");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("a date of birth, a phone number");
            check(visitor, look, "before");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue"))
                    .click();
            assertThat(page.getByLabel("Email address")).hasAttribute("autocomplete", "email");
            assertThat(page.getByLabel("What should we call you?")).hasAttribute("autocomplete", "nickname");
            page.goBack();
            assertThat(heading(page)).hasText("Before you continue");
            page.goBack();
            assertThat(page.getByLabel(FIELD)).hasValue(KNOWN);
            page.goForward();
            page.goForward();
            page.getByLabel("Email address").fill("back@example.org");
            check(visitor, look, "about-you");
            button(page, "Continue").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change the details"))
                    .click();
            page.locator("#body").fill("Only the disc.");
            button(page, "Continue").click();
            assertThat(heading(page)).hasText("Check your question before sending it");
            check(visitor, look, "check");
        }
    }

    @Test
    void aSecondClickAndASecondTabSendOneQuestion() {
        try (Visitor visitor = visit(Look.LIGHT)) {
            Page page = visitor.at("/ask/question");
            page.getByLabel(FIELD).fill("Do zebras whistle?");
            button(page, "Continue").click();
            page.getByLabel("Email address").fill("twice@example.org");
            button(page, "Continue").click();
            Page other = page.context().newPage();
            other.navigate("/ask/check");
            long before = questions();
            button(page, "Send your question").dblclick();
            assertThat(heading(page)).hasText("Question sent");
            String reference = page.locator(".sheet strong").innerText();
            button(other, "Send your question").click();
            assertThat(other.locator(".sheet strong")).hasText(reference);
            assertThat(questions()).isEqualTo(before + 1);
            page.goBack();
            page.reload();
            assertThat(heading(page)).hasText("You have already sent this question");
        }
    }

    private long questions() {
        return jdbc.sql("select count(*) from question").query(Long.class).single();
    }

    @ParameterizedTest
    @MethodSource("everyLook")
    void aClosedDoorIsSeenBeforeTypingAndWordsAreKept(Look look) {
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at("/ask/question");
            page.getByLabel(FIELD).fill("Do zebras whistle?");
            close.close(dates.today().plusDays(30), "The office moves house.", EDITOR);
            button(page, "Continue").click();
            assertThat(page.locator(".notice").first()).containsText("We are not taking new questions until");
            assertThat(page.locator("main .sheet")).containsText("zebras");
            check(visitor, look, "closed");
            visitor.at("/");
            assertThat(page.locator("main .notice").nth(1)).containsText("The office moves house.");
            check(visitor, look, "home-closed");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEditorClosesTheDoorAndWritesAPage(Look look) {
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at("/office/intake");
            page.getByLabel("Email address").fill("edith@askexpert.example");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill("demo demo demo");
            button(page, "Sign in").click();
            visitor.at("/office");
            check(visitor, look, "office");
            visitor.at("/office/intake");
            check(visitor, look, "office-intake");
            button(page, "Close for new questions").click();
            assertThat(page.locator(".error-summary")).isFocused();
            check(visitor, look, "office-intake-error");
            page.getByLabel("Closed until").fill(dates.today().plusDays(9).toString());
            button(page, "Close for new questions").click();
            assertThat(page.locator("main")).containsText("We are not taking new questions until");
            check(visitor, look, "office-intake-closed");
            visitor.at("/office/pages");
            check(visitor, look, "office-pages");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Help and contact"))
                    .first()
                    .click();
            page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                    .fill("Call us.\n\n## Hours\n\nWrite to {contact}, in " + look.width() + " ways.");
            button(page, "Preview").click();
            assertThat(page.locator("#preview-status")).hasText("Preview loaded");
            assertThat(page.locator("#preview a")).hasText("office@example.org");
            assertThat(button(page, "Preview")).isFocused();
            check(visitor, look, "office-page");
            button(page, "Publish this text").click();
            assertThat(page.locator(".banner")).containsText("Published");
            visitor.at("/office/pages/help/versions/1");
            check(visitor, look, "office-page-version");
            for (String standing : new String[] {"/help", "/privacy", "/accessibility"}) {
                visitor.at(standing);
                check(visitor, look, "standing" + standing.replace('/', '-'));
            }
        }
    }
}
