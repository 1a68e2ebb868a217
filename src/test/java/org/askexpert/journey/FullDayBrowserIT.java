package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the asker, the expert, the reviewer and a reader see and do, from the empty form to the published entry. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"askexpert.demo.samples=true", "camunda.bpm.job-execution.enabled=true"})
class WholeWayBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final int PORT = org.springframework.test.util.TestSocketUtils.findAvailableTcpPort();

    @LocalServerPort
    private int port;

    private Look look;
    private String question;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("askexpert.base-url", () -> "http://localhost:" + PORT);
    }

    @Test
    void aQuestionIsAskedAnsweredCheckedAndRead() {
        walk(Look.LIGHT, "Is stair climbing bad for my knee?");
    }

    @Test
    void theSameWorksInTheDarkOnANarrowScreenWithoutScripts() {
        walk(Look.DARK_NARROW.withoutScripts(), "Is kneeling in the garden bad for my knee?");
    }

    private void walk(Look with, String asked) {
        look = with;
        question = asked;
        String address = "jo@example.org";
        ask(address);
        String link = linkMailedTo();
        answer();
        review();
        readAsAsker(link, address);
        readAsReader();
    }

    private void ask(String address) {
        try (Visitor jo = visit()) {
            Page page = jo.at("/");
            shows(jo, "Ask an expert", "home");
            link(page, "Ask a question");
            shows(jo, "Ask a question", "ask-start");
            link(page, "Start now");
            press(page, "Continue");
            assertThat(page.locator(".error-summary")).containsText("Enter your question");
            shows(jo, "Your question", "ask-question-error");
            page.getByLabel("Your question in one sentence").fill(question);
            page.getByLabel("Tell us more").fill("I am Jo from Leeds. <script>alert(1)</script> 🙂");
            page.locator("select[name=topic]").selectOption("muscles-and-bones/knee-hip");
            press(page, "Continue");
            shows(jo, "Before you continue", "ask-before");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("Continue").setExact(true))
                    .click();
            shows(jo, "About you", "ask-about-you");
            page.getByLabel("Email address").fill(address);
            page.getByLabel("You may publish").check();
            press(page, "Continue");
            shows(jo, "Check your question before sending it", "ask-check");
            press(page, "Send your question");
            shows(jo, "Question sent", "ask-sent");
        }
    }

    /** The newest letter in the demo's mailbox that is a receipt. */
    private String linkMailedTo() {
        try (Visitor jo = visit()) {
            Page page = jo.page();
            Locator letter = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("We have your question"))
                    .first();
            eventually(page, "/mailbox", letter);
            shows(jo, "Mailbox", "mailbox");
            letter.click();
            shows(jo, "We have your question", "mailbox-letter");
            assertThat(page.locator("main")).not().containsText("knee");
            page.locator("main a[href*='/mine/']").first().click();
            shows(jo, "Your question", "mine-closed");
            assertThat(page.locator("main")).not().containsText("knee");
            return page.url();
        }
    }

    private void answer() {
        try (Visitor ana = visit()) {
            Page page = signIn(ana, "ana");
            Locator offer = page.locator("article.offer").filter(new Locator.FilterOptions().setHasText(question));
            eventually(page, "/desk", offer);
            shows(ana, "Your work", "desk-work");
            offer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                    .click();
            assertThat(page.getByText("You accepted the question.")).isVisible();
            page.getByLabel("Your answer").fill("**No.** We suggest short spells and a cushion.\n\n- Change sides");
            page.getByLabel("Private part").fill("Dear Jo, be kind to yourself.");
            page.getByLabel("Public title").fill(question);
            page.getByLabel("Public question").fill("Does it do harm, or can I go on?");
            press(page, "Preview");
            assertThat(page.locator("#preview strong")).hasText("No.");
            shows(ana, question, "desk-draft");
            press(page, "Save draft");
            assertThat(page.locator("main, [role=alert], .banner").first()).isVisible();
            press(page, "Send for review");
            shows(ana, "", "desk-after-sending");
        }
    }

    private void review() {
        try (Visitor rosa = visit()) {
            Page page = signIn(rosa, "rosa");
            link(page, question);
            shows(rosa, question, "desk-review");
            page.getByLabel("Approve and publish").check();
            press(page, "Continue");
            assertThat(page.locator(".error-summary")).containsText("nothing identifies the asker");
            shows(rosa, question, "desk-review-error");
            page.getByLabel("Approve and publish").check();
            page.getByLabel("Nothing identifies the asker").check();
            press(page, "Continue");
            press(page, "Send review");
            shows(rosa, "", "desk-after-review");
        }
    }

    private void readAsAsker(String link, String address) {
        try (Visitor jo = visit()) {
            Page page = jo.page();
            eventually(page, link, page.getByText("Your answer is ready."));
            page.getByLabel("enter the email address").fill("someone@example.org");
            press(page, "Open my question");
            assertThat(page.locator(".error-summary")).containsText("Enter the email address you asked with");
            page.getByLabel("enter the email address").fill(address);
            press(page, "Open my question");
            shows(jo, question, "mine-open");
            assertThat(page.locator("main")).containsText("short spells and a cushion");
            assertThat(page.locator("main")).containsText("be kind to yourself");
            assertThat(page.locator("main")).containsText("<script>alert(1)</script>");
            press(page, "Close");
        }
    }

    private void readAsReader() {
        try (Visitor reader = visit()) {
            Page page = reader.page();
            Locator entry = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(question))
                    .first();
            eventually(page, "/archive/topics/muscles-and-bones/knee-hip", entry);
            shows(reader, "Knee and hip", "archive-topic");
            entry.click();
            shows(reader, question, "archive-entry");
            assertThat(page.locator("main")).containsText("short spells and a cushion");
            assertThat(page.locator("main")).not().containsText("Leeds");
            assertThat(page.locator("main")).not().containsText("be kind to yourself");
            reader.at("/archive");
            shows(reader, "Browse answers by topic", "archive-topics");
            reader.at("/archive/eight-months-of-sciatica");
            shows(reader, "After eight months of sciatica", "archive-quotations");
        }
    }

    private Visitor visit() {
        return browser.visit("http://localhost:" + port, look).expecting("status of 422");
    }

    private Page signIn(Visitor visitor, String handle) {
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(handle + "@askexpert.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo demo demo");
        press(page, "Sign in");
        return page;
    }

    /** Pages do not refresh themselves: whoever waits looks again. */
    private static void eventually(Page page, String path, Locator what) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(path);
            return what.count() > 0;
        });
    }

    private void press(Page page, String button) {
        Locator found = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last();
        if (look.hasScripts()) found.click();
        else found.press("Enter"); // waiting for a button to rest is a script, too
    }

    private static void link(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void shows(Visitor visitor, String heading, String name) {
        Locator title = visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(title).containsText(heading);
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot(name + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
