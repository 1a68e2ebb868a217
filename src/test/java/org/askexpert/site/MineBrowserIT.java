package org.askexpert.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.AskInTriage;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Jobs;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What an asker does on the own page before the answer. */
@NeedsBrowser
@DirtiesContext
@Import(Jobs.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=false")
class MineBrowserIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private AskInTriage askInTriage;

    @Autowired
    private AskerLinks links;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient rows;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anAskerRepliesChoosesAndWithdraws(Look look) {
        Reference question = askedForMore();
        try (Visitor visitor = BROWSER.visit("http://localhost:" + port, look).expecting("status of 4")) {
            Page page = visitor.at("/mine/" + link(question));
            assertThat(page.getByText("Answer our question so that we can continue."))
                    .isVisible();
            assertThat(page.getByText("Which rowing machine")).hasCount(0);
            check(visitor, look, "mine-closed-more");
            page.getByLabel("enter the email address").fill("row@example.org");
            press(page, AriaRole.BUTTON, "Open my question");
            check(visitor, look, "mine-more");
            reply(visitor, look);
            choose(visitor, look);
            withdraw(visitor, look);
        }
    }

    private void reply(Visitor visitor, Look look) {
        Page page = visitor.page();
        press(page, AriaRole.BUTTON, "Send your reply");
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        check(visitor, look, "mine-more-error");
        page.getByLabel("Your reply").fill("The old one in the cellar.");
        theSessionEnds();
        press(page, AriaRole.BUTTON, "Send your reply");
        assertThat(page.getByLabel("Your reply")).hasValue("The old one in the cellar.");
        check(visitor, look, "mine-reply-again");
        page.getByLabel("The email address you asked with").fill("row@example.org");
        press(page, AriaRole.BUTTON, "Send your reply");
        assertThat(page.getByText("The old one in the cellar.")).isVisible();
        check(visitor, look, "mine-replied");
    }

    private static void choose(Visitor visitor, Look look) {
        Page page = visitor.page();
        page.getByLabel("Yes, without anything that identifies me").check();
        press(page, AriaRole.BUTTON, "Save your choice");
        assertThat(page.getByLabel("Yes, without anything that identifies me")).isChecked();
        check(visitor, look, "mine-chosen");
    }

    private static void withdraw(Visitor visitor, Look look) {
        Page page = visitor.page();
        press(page, AriaRole.LINK, "Withdraw question");
        check(visitor, look, "mine-withdraw");
        press(page, AriaRole.BUTTON, "Withdraw the question");
        assertThat(page.getByText("You withdrew this question on")).isVisible();
        check(visitor, look, "mine-withdrawn");
        erase(visitor, look);
    }

    private static void erase(Visitor visitor, Look look) {
        Page page = visitor.page();
        press(page, AriaRole.LINK, "Delete everything about me");
        check(visitor, look, "mine-erasure");
        Locator only = page.getByLabel("Only this question");
        if (only.count() > 0) {
            press(page, AriaRole.BUTTON, "Delete everything");
            check(visitor, look, "mine-erasure-error");
            only.check();
        }
        press(page, AriaRole.BUTTON, "Delete everything");
        assertThat(page.getByText("We no longer hold it")).isVisible();
        check(visitor, look, "mine-erased");
    }

    private Reference askedForMore() {
        var submission = new Submission(
                "How much rowing is too much?", "My arms hurt.", null, "row@example.org", null, Publish.NEVER, null);
        Reference question =
                submit.submit(submission, "10.9.9.9", null, Viewer.reader()).reference();
        jobs.runAll();
        var edith = new Viewer.Staff(900, "edith", Set.of(Role.EDITOR));
        askInTriage.ask(question, "Which rowing machine do you use, and for how long a day?", edith);
        return question;
    }

    private String link(Reference question) {
        long number = rows.sql("select id from question where reference = ?")
                .param(question.code())
                .query(Long.class)
                .single();
        return links.linkFor(number, Viewer.system());
    }

    private void theSessionEnds() {
        rows.sql(
                        "update secret_link set expires_at = dateadd('SECOND', -5, current_timestamp) where purpose = 'asker-session'")
                .update();
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
