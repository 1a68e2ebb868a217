package org.askexpert.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askexpert.intake.AskerLinks;
import org.askexpert.shared.Viewer;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@NeedsBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=false")
class SiteBrowserIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private AskerLinks links;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void somebodyAsksAndReadsWhereItStands(Look look) {
        try (Visitor visitor = BROWSER.visit("http://localhost:" + port, look)) {
            Page page = visitor.at("/");
            check(visitor, look, "home");
            press(page, AriaRole.LINK, "Ask a question");
            check(visitor, look, "ask-start");
            press(page, AriaRole.LINK, "Start now");
            askInVain(visitor, look);
            page.getByLabel("Your question in one sentence").fill("Is my chest pain from rowing?");
            press(page, AriaRole.BUTTON, "Continue");
            check(visitor, look, "ask-before");
            press(page, AriaRole.LINK, "Continue");
            introduceOneself(visitor, look);
            send(visitor, look);
            read(visitor, look);
        }
    }

    private static void askInVain(Visitor visitor, Look look) {
        Page page = visitor.page();
        check(visitor, look, "ask-question");
        press(page, AriaRole.BUTTON, "Continue");
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        if (look.hasScripts()) assertThat(page.locator(".error-summary")).isFocused();
        check(visitor, look, "ask-question-error");
    }

    private static void introduceOneself(Visitor visitor, Look look) {
        Page page = visitor.page();
        check(visitor, look, "ask-about-you");
        page.getByLabel("Email address").fill("nobody");
        press(page, AriaRole.BUTTON, "Continue");
        check(visitor, look, "ask-about-you-error");
        page.getByLabel("Email address").fill("jo@example.org");
        page.getByLabel("You may publish my question").check();
        press(page, AriaRole.BUTTON, "Continue");
    }

    private static void send(Visitor visitor, Look look) {
        Page page = visitor.page();
        check(visitor, look, "ask-check");
        press(page, AriaRole.LINK, "Change your name");
        press(page, AriaRole.BUTTON, "Continue");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Check your question before sending it");
        press(page, AriaRole.BUTTON, "Send your question");
        check(visitor, look, "ask-sent");
        page.goBack();
        page.reload();
        check(visitor, look, "ask-already-sent");
    }

    private void read(Visitor visitor, Look look) {
        Page page = visitor.at("/mine/" + newestLink());
        check(visitor, look, "mine-closed");
        page.getByLabel("enter the email address").fill("somebody@example.org");
        press(page, AriaRole.BUTTON, "Open my question");
        check(visitor, look, "mine-closed-error");
        page.getByLabel("enter the email address").fill("jo@example.org");
        press(page, AriaRole.BUTTON, "Open my question");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Is my chest pain from rowing?");
        check(visitor, look, "mine");
        press(page, AriaRole.BUTTON, "Close");
        check(visitor, look, "mine-over");
        page.goBack();
        assertThat(page.getByText("Is my chest pain from rowing?")).hasCount(0);
        visitor.at("/mine/nothing");
        check(visitor, look, "mine-ended");
    }

    private String newestLink() {
        long question =
                jdbc.sql("select max(question_id) from asker").query(Long.class).single();
        return links.linkFor(question, Viewer.system());
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter"); // waiting for a button to rest is a script, too
    }

    private static void check(Visitor visitor, Look look, String name) {
        visitor.passesAxe();
        if (look.hasScripts()) visitor.fitsItsWidth();
        if (look.hasScripts()) visitor.screenshot((look.isDark() ? "dark-" : "light-") + look.width() + "-" + name);
    }
}
