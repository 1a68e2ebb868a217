package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The pages that the whole way does not pass, in the two looks every build checks. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=true")
class EveryPageBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void readersFindNothingToStumbleOver(Look look) {
        try (Visitor reader = visit(look)) {
            for (String path : new String[] {
                "/archive/topics/muscles-and-bones",
                "/archive/topics/mind-and-sleep/anxiety",
                "/archive/search?q=back",
                "/archive/search?q=sciattica",
                "/archive/search?q=massage&topic=womens-health",
                "/archive/search?q=shoulder&topic=mind-and-sleep",
                "/archive/search?q=" + "zzz".repeat(60),
                "/archive/search?q=",
                "/help",
                "/privacy",
                "/accessibility",
                "/sign-in",
                "/nothing-here",
                "/mine/nothing"
            }) {
                reader.at(path);
                passes(reader, "page" + path, look);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEditorFindsNothingToStumbleOver(Look look) {
        try (Visitor edith = visit(look)) {
            Page page = signIn(edith, "edith");
            for (String path : new String[] {
                "/desk",
                "/desk?list=all",
                "/desk/triage",
                "/office",
                "/office/incidents",
                "/office/process",
                "/office/process/question-to-answer/triageByHand",
                "/office/search",
                "/office/archive/import",
                "/office/audit",
                "/office/audit?person=nobody&from=4.6.",
                "/office/calendar",
                "/office/deadlines",
                "/office/words",
                "/office/words/complaint",
                "/office/lists",
                "/office/lists/notice-crisis",
                "/office/lists/synonyms/history",
                "/office/lists/checklist/history/1",
                "/office/mails",
                "/office/mails/question-received",
                "/office/house",
                "/office/reasons/not-taken",
                "/office/questions/new",
                "/office/questions/post",
                "/office/away",
                "/office/people/ana/away",
                "/office/people/ana/load",
                "/office/rechecks",
                "/office/erasure",
                "/office/retention",
                "/account/away"
            }) {
                edith.at(path);
                passes(edith, "editor" + path, look);
            }
            edith.at("/office/erasure");
            page.getByLabel("Email address they asked with").fill("jo@example.org");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look it up"))
                    .click();
            passes(edith, "editor-found", look);
            open(edith, "/desk/triage", "I would like to make a complaint");
            passes(edith, "editor-triage", look);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send decision"))
                    .click();
            assertThat(page.locator(".error-summary")).isVisible();
            passes(edith, "editor-triage-error", look);
            open(edith, "/desk/triage", "restless legs");
            passes(edith, "editor-assignment", look);
            open(edith, "/desk?list=all", "massage safe over the scar");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The way it went"))
                    .click();
            assertThat(page.locator("h1")).hasText("The way it went");
            passes(edith, "editor-way", look);
            for (String act : new String[] {"/closure", "/extension", "/contact"}) {
                edith.at("/desk/" + reference(page) + act);
                passes(edith, "editor" + act, look);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anExpertFindsNothingToStumbleOver(Look look) {
        try (Visitor ben = visit(look)) {
            Page page = signIn(ben, "ben");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Decline"))
                    .first()
                    .click();
            passes(ben, "expert-decline", look);
            open(ben, "/desk", "massage safe over the scar");
            passes(ben, "expert-returned", look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aReviewerFindsNothingToStumbleOver(Look look) {
        try (Visitor ravi = visit(look)) {
            signIn(ravi, "ravi");
            open(ravi, "/desk", "Is driving the reason");
            passes(ravi, "reviewer-edition", look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anExpertWhoAsksTheAskerFindsNothingToStumbleOver(Look look) {
        try (Visitor ana = visit(look)) {
            Page page = signIn(ana, "ana");
            page.locator("table:has(#writing) tbody a").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for details"))
                    .click();
            passes(ana, "expert-asks", look);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask the asker"))
                    .click();
            assertThat(page.locator(".error-summary")).isVisible();
            passes(ana, "expert-asks-error", look);
        }
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

    private static void open(Visitor visitor, String list, String title) {
        Page page = visitor.at(list);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(title);
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot(name.replaceAll("[^a-z]+", "-") + (look.isDark() ? "-320-dark" : "-1280-light"));
    }

    private static String reference(Page page) {
        return page.url().replaceAll(".*/desk/([^/?]+).*", "$1");
    }
}
