package org.askexpert.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.desk.Scene;
import org.askexpert.offers.OfferAddress;
import org.askexpert.question.Publish;
import org.askexpert.shared.Role;
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
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;

/** An expert at work in the editor, when the line breaks, the session ends, and somebody else is faster. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=false")
@org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc
class WritingBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private Colleagues people;
    private String ana;
    private String reference;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW);
    }

    @BeforeEach
    void anExpertWrites() {
        people = new Colleagues(program);
        ana = people.expert("ana");
        reference = people.acceptedBy(ana);
    }

    @Test
    void whatIsTypedIsKeptOnLeavingTheFieldAndAtTheNextVisit() {
        try (Visitor visitor = signedIn(Look.LIGHT)) {
            type(editor(visitor), "Half an answer");
            assertThat(status(visitor.page())).containsText("Draft saved");
            assertThat(visitor.page().locator("#draft-spoken")).containsText("Draft saved");
        }
        try (Visitor later = signedIn(Look.LIGHT)) {
            assertThat(answer(editor(later))).hasValue("Half an answer");
            assertThat(later.page().locator("main")).containsText("We kept what you typed");
            passes(later, "writing-kept", Look.LIGHT);
        }
    }

    @Test
    void aBrokenLineIsToldAndMended() {
        try (Visitor visitor = signedIn(Look.LIGHT).expecting("ERR_FAILED")) {
            Page page = editor(visitor);
            page.route("**/draft/copy", route -> route.abort());
            type(page, "On a train");
            assertThat(status(page)).containsText("Not saved: there is no connection");
            page.unroute("**/draft/copy");
            type(page, "On a train, out of the tunnel");
            assertThat(status(page)).containsText("Draft saved");
        }
    }

    @Test
    void successesAreSpokenOnceAMinuteAndFailuresAtOnce() {
        try (Visitor visitor = signedIn(Look.LIGHT).expecting("ERR_FAILED")) {
            Page page = visitor.page();
            page.clock().install();
            editor(visitor);
            Locator spoken = page.locator("#draft-spoken");
            type(page, "One");
            assertThat(spoken).containsText("Draft saved");
            page.route("**/draft/copy", route -> route.abort());
            type(page, "One, two");
            assertThat(spoken).containsText("Not saved: there is no connection");
            page.unroute("**/draft/copy");
            type(page, "One, two, three");
            assertThat(status(page)).containsText("Draft saved");
            assertThat(spoken).containsText("Not saved: there is no connection");
            page.clock().fastForward("01:01");
            type(page, "One, two, three, four");
            assertThat(spoken).containsText("Draft saved");
        }
    }

    @Test
    void aServerThatCannotKeepItIsToldApartFromABrokenLine() {
        try (Visitor visitor = signedIn(Look.LIGHT).expecting("status of")) {
            Page page = editor(visitor);
            for (int status : new int[] {413, 503}) {
                page.route("**/draft/copy", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
                type(page, "Answer " + status);
                assertThat(status(page))
                        .containsText(status == 413 ? "longer than we can keep" : "a problem with the service");
                page.unroute("**/draft/copy");
            }
        }
    }

    @Test
    void whoLeavesWithUnsavedWordsIsAskedAndNobodyElse() {
        try (Visitor visitor = signedIn(Look.LIGHT)) {
            List<String> asked = new ArrayList<>();
            Page page = editor(visitor);
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            answer(page).click();
            page.keyboard().type("Half");
            page.navigate("/desk");
            org.assertj.core.api.Assertions.assertThat(asked).containsExactly("beforeunload");
            editor(visitor);
            answer(page).click();
            page.keyboard().type("Whole");
            answer(page).blur();
            assertThat(status(page)).containsText("Draft saved");
            page.navigate("/desk");
            org.assertj.core.api.Assertions.assertThat(asked).hasSize(1);
        }
    }

    @Test
    void aSessionThatEndedLosesNoWord() {
        try (Visitor visitor = signedIn(Look.LIGHT).expecting("status of 4")) {
            Page page = editor(visitor);
            page.context().clearCookies();
            type(page, "Written all evening");
            assertThat(status(page)).containsText("You have been signed out");
            passes(visitor, "writing-signed-out", Look.LIGHT);
            press(page, "Save draft");
            assertThat(answer(page)).hasValue("Written all evening");
            Page tab = page.context().newPage();
            signIn(tab);
            tab.close();
            press(page, "Save draft");
            assertThat(page.locator(".banner")).containsText("Draft saved");
            assertThat(answer(page)).hasValue("Written all evening");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void twoWindowsAreShownBesideEachOther(Look look) {
        try (Visitor visitor = signedIn(look).expecting("status of 4")) {
            Page one = editor(visitor);
            Page two = one.context().newPage();
            two.navigate(Colleagues.draft(reference));
            type(two, "Walk every hour, and drink.");
            assertThat(status(two)).containsText("Draft saved");
            type(one, "Walk every hour, and stretch.");
            assertThat(status(one)).containsText("Not saved: this was changed");
            press(one, "Save draft");
            assertThat(one.locator("#conflict")).containsText("You changed this in another window");
            assertThat(one.locator("del").first()).containsText("drink");
            assertThat(answer(one)).hasValue("Walk every hour, and stretch.");
            passes(visitor, "writing-conflict", look);
            press(one, "Save draft");
            assertThat(one.locator(".banner")).containsText("Draft saved");
            two.close();
        }
    }

    @Test
    void undoTakesBackWhatTheToolbarPutIn() {
        try (Visitor visitor = signedIn(Look.LIGHT)) {
            Page page = editor(visitor);
            answer(page).fill("Walk often");
            answer(page).selectText();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bold"))
                    .click();
            assertThat(answer(page)).hasValue("**Walk often**");
            answer(page).press("Control+z");
            assertThat(answer(page)).hasValue("Walk often");
            answer(page).press("Control+Enter");
            assertThat(page.locator(".banner")).containsText("Draft saved");
        }
    }

    @Test
    void theLongestAnswerIsKeptAndSaved() {
        String longest = "Walk every hour. ".repeat(2_500).substring(0, 40_000).strip();
        try (Visitor visitor = signedIn(Look.LIGHT)) {
            Page page = editor(visitor);
            type(page, longest);
            assertThat(status(page)).containsText("Draft saved");
            press(page, "Save draft");
            assertThat(page.locator(".banner")).containsText("Draft saved");
            assertThat(answer(page)).hasValue(longest);
        }
    }

    @Test
    void nothingNeedsScripts() {
        Look plain = Look.DARK_NARROW.withoutScripts();
        try (Visitor visitor = signedIn(plain).expecting("status of 4")) {
            Page page = editor(visitor);
            answer(page).fill("Without scripts");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save draft"))
                    .last()
                    .press("Enter");
            assertThat(page.locator(".banner")).containsText("Draft saved");
            answer(page).fill("Without scripts, and not saved");
            Page beside = page.waitForPopup(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("on a page of its own"))
                            .press("Enter"));
            beside.getByLabel("Add a note").fill("Only for us");
            beside.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add note"))
                    .press("Enter");
            assertThat(beside.locator(".internal")).containsText("Only for us");
            beside.close();
            assertThat(answer(page)).hasValue("Without scripts, and not saved");
            passes(visitor, "writing-plain", plain);
            page.context().clearCookies();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save draft"))
                    .last()
                    .press("Enter");
            assertThat(page.locator("h1")).hasText("Sign in to continue");
            assertThat(page.locator("main textarea").first()).hasValue("Without scripts, and not saved");
            passes(visitor, "writing-session-lost", plain);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nobodyStumblesOverThePagesAroundTheEditor(Look look) {
        String ben = people.expert("ben");
        String rosa = people.scene.person("rosa", Role.EDITOR);
        String note = "{\"text\": \"The asker wrote twice about this; see the earlier one.\"}";
        people.call(HttpMethod.POST, ana, reference, "notes", null, note);
        try (Visitor editor = visit(look)) {
            signIn(editor.page(), rosa);
            editor.at("/desk/" + reference);
            passes(editor, "writing-question", look);
        }
        try (Visitor visitor = signedIn(look)) {
            Page page = editor(visitor);
            type(page, "Half an answer");
            assertThat(status(page)).containsText("Draft saved");
            passes(visitor, "writing-editor", look);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hand over"))
                    .click();
            passes(visitor, "writing-hand-over", look);
            page.locator("select[name=expert]").selectOption(ben);
            press(page, "Hand over the question");
            assertThat(page.locator(".banner")).containsText("You handed the question over");
            visitor.at("/desk/" + reference + "/notes");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoLostTheQuestionFindsTheWords(Look look) {
        try (Visitor visitor = signedIn(look).expecting("status of 4")) {
            Page page = editor(visitor);
            type(page, "Half an answer");
            assertThat(status(page)).containsText("Draft saved");
            people.scene.withdraws(reference);
            type(page, "Half an answer and a bit");
            assertThat(status(page)).containsText("kept as your own copy");
            status(page).getByRole(AriaRole.LINK).click();
            assertThat(page.getByLabel("Your answer")).hasValue("Half an answer and a bit");
            passes(visitor, "writing-copy", look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anOfferIsDeclinedFromItsMail(Look look) {
        String offered = people.scene.asked(Scene.BODY, Publish.NEVER);
        try (Visitor anybody = visit(look).expecting("status of 4")) {
            Page page = anybody.at(OfferAddress.of(program, offered, ana));
            passes(anybody, "offer", look);
            press(page, "Decline the question");
            assertThat(page.locator(".error-summary")).isVisible();
            passes(anybody, "offer-error", look);
            page.getByLabel("No time").check();
            press(page, "Decline the question");
            assertThat(page.locator("h1")).hasText("You declined the question");
            passes(anybody, "offer-declined", look);
            anybody.at("/offers/" + "x".repeat(43));
            passes(anybody, "offer-over", look);
        }
        String other = people.scene.asked(Scene.BODY, Publish.NEVER);
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at(OfferAddress.of(program, other, ana));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in and accept"))
                    .click();
            enter(page, ana);
            assertThat(page.locator("h1")).containsText("Accept question");
            passes(visitor, "offer-accept", look);
            press(page, "Accept the question");
            assertThat(answer(page)).isVisible();
        }
    }

    private Visitor visit(Look look) {
        return browser.visit("http://localhost:" + port, look);
    }

    private Visitor signedIn(Look look) {
        Visitor visitor = visit(look);
        signIn(visitor.page());
        return visitor;
    }

    private void signIn(Page page) {
        signIn(page, ana);
    }

    private static void signIn(Page page, String handle) {
        page.navigate("/desk");
        enter(page, handle);
        assertThat(page.locator("h1")).hasText("Your work");
    }

    private static void enter(Page page, String handle) {
        page.getByLabel("Email address").fill(handle + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Scene.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .press("Enter");
    }

    private Page editor(Visitor visitor) {
        return visitor.at(Colleagues.draft(reference));
    }

    private static Locator answer(Page page) {
        return page.locator("#answer");
    }

    private static Locator status(Page page) {
        return page.locator("#draft-status");
    }

    /** Types and goes to the next field. */
    private static void type(Page page, String words) {
        answer(page).fill(words);
        answer(page).blur();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last()
                .click();
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.screenshot(name + (look.isDark() ? "-320-dark" : "-1280"));
        visitor.passesAxe();
        visitor.fitsItsWidth();
    }
}
