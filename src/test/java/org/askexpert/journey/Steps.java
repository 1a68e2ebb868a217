package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.Visitor;

/** What people do on the way of a question in every journey: ask, sign in, press, look whether a page is as it should be. */
final class Steps {

    private final Browser browser;
    private final int port;
    private final Look look;
    private final String question;

    Steps(Browser browser, int port, Look look, String question) {
        this.browser = browser;
        this.port = port;
        this.look = look;
        this.question = question;
    }

    void ask(String address) {
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
    String linkMailedTo() {
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

    Visitor visit() {
        return browser.visit("http://localhost:" + port, look).expecting("status of 4");
    }

    Page signIn(Visitor visitor, String handle) {
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(handle + "@askexpert.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo demo demo");
        press(page, "Sign in");
        return page;
    }

    /** Pages do not refresh themselves: whoever waits looks again. */
    static void eventually(Page page, String path, Locator what) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(path);
            return what.count() > 0;
        });
    }

    void press(Page page, String button) {
        Locator found = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last();
        if (look.hasScripts()) found.click();
        else found.press("Enter"); // waiting for a button to rest is a script, too
    }

    static void link(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    void shows(Visitor visitor, String heading, String name) {
        Locator title = visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(title).containsText(heading);
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot(name + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
