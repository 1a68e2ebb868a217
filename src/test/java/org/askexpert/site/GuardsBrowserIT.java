package org.askexpert.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.DueSteps;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
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

/** The pages around asking that guard, remind and ask back. */
@NeedsBrowser
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"askexpert.demo.samples=true", "askexpert.guard.rate-factor=2"})
class GuardsBrowserIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private AskerLinks links;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private DueSteps steps;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nobodyReachesTheTrapWithTheKeyboard(Look look) {
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at("/ask/question");
            for (int i = 0; i < 40; i++) {
                page.keyboard().press("Tab");
                assertThat(page.locator("input[name=homepage]:focus").count()).isZero();
            }
            assertThat(page.getByRole(AriaRole.TEXTBOX).count())
                    .isEqualTo(page.locator("main input[type=text]:not([name=homepage]), main textarea")
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoeverLostTheLinkAsksForANewOne(Look look) {
        try (Visitor visitor = visit(look).expecting("status of 4")) {
            Page page = visitor.at("/mine/nothing");
            check(visitor, look, "mine-ended");
            press(page, AriaRole.BUTTON, "Send me new links");
            check(visitor, look, "new-links-error");
            page.getByLabel("The email address you asked with").fill("jo@example.org");
            press(page, AriaRole.BUTTON, "Send me new links");
            assertThat(page.getByText("If we have questions from that address, we have sent a message."))
                    .isVisible();
            check(visitor, look, "new-links-sent");
            visitor.at("/mine/new-links");
            check(visitor, look, "new-links");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void afterTheAnswerTheAskerSaysWhetherItHelpedAndAsksOn(Look look) {
        String email = "after" + System.nanoTime() + "@example.org";
        Reference question = asked("I want to die, what helps my back?", email);
        answer(question);
        try (Visitor visitor = visit(look)) {
            Page page = visitor.at(linkOf(question));
            check(visitor, look, "guards-mine-closed");
            page.getByLabel("enter the email address").fill(email);
            press(page, AriaRole.BUTTON, "Open my question");
            check(visitor, look, "guards-mine");
            page.getByLabel("What helped, or what was missing").fill("The walking.");
            press(page, AriaRole.BUTTON, "Yes, it was useful");
            assertThat(page.getByText("You told us that it was useful.")).isVisible();
            check(visitor, look, "guards-mine-useful");
            press(page, AriaRole.BUTTON, "Ask a follow-up");
            assertThat(page.getByText("This is a follow-up to your earlier question."))
                    .isVisible();
            check(visitor, look, "ask-follow-up");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEditorReleasesManyAtOnce(Look look) {
        String email = "held" + System.nanoTime() + "@example.org";
        for (int i = 1; i <= 10; i++) asked("Held question number " + i + "?", email);
        try (Visitor edith = visit(look)) {
            Page page = edith.at("/sign-in");
            page.getByLabel("Email address").fill("edith@askexpert.example");
            page.getByLabel("Password").fill("demo demo demo");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            edith.at("/desk/triage");
            check(edith, look, "desk-held");
            press(page, AriaRole.LINK, "Select all on this page");
            check(edith, look, "desk-held-selected");
            press(page, AriaRole.BUTTON, "Release selected");
            assertThat(page.getByText("4 questions released")).isVisible();
        }
    }

    private Reference asked(String title, String email) {
        var submission = new Submission(title, "Since May.", null, email, null, Publish.NEVER, null);
        Reference question = submit.submit(submission, "net-" + System.nanoTime(), null, Viewer.reader())
                .reference();
        steps.run(question);
        return question;
    }

    private void answer(Reference question) {
        jdbc.sql("update question set stage = 'ANSWERED', revision = 1, released_revision = 1 where reference = ?")
                .param(question.code())
                .update();
        jdbc.sql("insert into draft_revision (question_id, number, author_id, answer, answer_html, created_at)"
                        + " select id, 1, 1, 'Walk.', '<p>Walk every hour.</p>', received_at from question"
                        + " where reference = ?")
                .param(question.code())
                .update();
    }

    private String linkOf(Reference reference) {
        long question = jdbc.sql("select id from question where reference = ?")
                .param(reference.code())
                .query(Long.class)
                .single();
        return "/mine/" + links.linkFor(question, Viewer.system());
    }

    private Visitor visit(Look look) {
        return BROWSER.visit("http://localhost:" + port, look);
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
