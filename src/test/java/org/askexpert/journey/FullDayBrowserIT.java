package org.askexpert.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
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

/**
 * What asker, expert, reviewers and reader see and do, from the empty form to the published entry: once with everything that
 * can happen on a full day, once the straight way, in the dark on a narrow screen without scripts.
 */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"askexpert.demo.samples=true", "camunda.bpm.job-execution.enabled=true"})
class FullDayBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final int PORT = org.springframework.test.util.TestSocketUtils.findAvailableTcpPort();
    private static final String JO = "jo@example.org";
    private static final String CITED = "exercise-hurts-my-arthritic-knee";
    private static final String CITED_TITLE = "Exercise hurts my arthritic knee";

    @LocalServerPort
    private int port;

    private Steps steps;
    private String question;
    private String review;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("askexpert.base-url", () -> "http://localhost:" + PORT);
    }

    @Test
    void aFullDay() {
        begin(Look.LIGHT, "Is stair climbing bad for my knee?");
        steps.ask(JO);
        String link = steps.linkMailedTo();
        writeWithWhatIsKnown();
        suggestWording();
        takeItOver();
        approveNoMore();
        approve("ravi", "full-day-");
        readAsAsker(link, "short spells, and a cushion");
        readAsReader("short spells, and a cushion");
        followTheQuotationBothWays();
    }

    @Test
    void theStraightWayInTheDarkOnANarrowScreenWithoutScripts() {
        begin(Look.DARK_NARROW.withoutScripts(), "Is kneeling in the garden bad for my knee?");
        steps.ask(JO);
        String link = steps.linkMailedTo();
        write();
        approve("rosa", "");
        readAsAsker(link, "short spells and a cushion");
        readAsReader("short spells and a cushion");
    }

    private void begin(Look look, String asked) {
        question = asked;
        steps = new Steps(browser, port, look, asked);
    }

    private void write() {
        try (Visitor ana = steps.visit()) {
            Page page = acceptAndType(ana);
            steps.press(page, "Save draft");
            assertThat(page.locator("main, [role=alert], .banner").first()).isVisible();
            steps.press(page, "Send for review");
            steps.shows(ana, "", "desk-after-sending");
        }
    }

    private Page acceptAndType(Visitor ana) {
        Page page = steps.signIn(ana, "ana");
        Locator offer = page.locator("article.offer").filter(new Locator.FilterOptions().setHasText(question));
        Steps.eventually(page, "/desk", offer);
        steps.shows(ana, "Your work", "desk-work");
        offer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                .click();
        assertThat(page.getByText("You accepted the question.")).isVisible();
        page.getByLabel("Your answer").fill("**No.** We suggest short spells and a cushion.\n\n- Change sides");
        page.getByLabel("Private part").fill("Dear Jo, be kind to yourself.");
        page.getByLabel("Public title").fill(question);
        page.getByLabel("Public question").fill("Does it do harm, or can I go on?");
        steps.press(page, "Preview");
        assertThat(page.locator("#preview strong")).hasText("No.");
        steps.shows(ana, question, "desk-draft");
        return page;
    }

    private void writeWithWhatIsKnown() {
        // axe leaves an empty style attribute behind, which htmx takes over into what it swaps in
        try (Visitor ana = steps.visit().expecting("Applying inline style violates")) {
            Page page = acceptAndType(ana);
            steps.press(page, "Earlier answers");
            page.getByLabel("Words to look for").fill("arthritic knee");
            steps.press(page, "Search the archive");
            assertThat(page.locator("#shelf-found")).isVisible(); // it stands under "Like this question" before
            page.locator("#shelf a[href$='/earlier/" + CITED + "']").first().click();
            assertThat(page.locator("#shelf-title")).containsText(CITED_TITLE);
            page.getByLabel("Words to quote")
                    .fill("It is more like a lawn: it suffers from neglect as well as from trampling.");
            steps.press(page, "Quote these words");
            Locator answer = page.getByLabel("Your answer");
            assertThat(answer).hasValue(Pattern.compile(".*> It is more like a lawn.*" + CITED + ".*", Pattern.DOTALL));
            steps.press(page, "House paragraphs");
            page.locator("#shelf li")
                    .filter(new Locator.FilterOptions().setHasText("We cannot examine you from here"))
                    .getByRole(AriaRole.BUTTON)
                    .press("Enter");
            assertThat(page.locator("#status")).containsText("Put in.");
            assertThat(page.locator("[name='sources[0].slug']")).hasValue(CITED);
            steps.shows(ana, question, "full-day-draft");
            steps.press(page, "Send for review");
            steps.shows(ana, "Your work", "desk-after-sending");
        }
    }

    private void suggestWording() {
        try (Visitor rosa = steps.visit()) {
            Page page = steps.signIn(rosa, "rosa");
            Steps.link(page, question);
            review = page.url();
            page.getByText("Suggest wording", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByLabel("Send the text below as suggested wording").check();
            page.getByLabel("Paragraph 1", new Page.GetByLabelOptions().setExact(true))
                    .fill("**No.** We suggest short spells, and a cushion.");
            page.locator("[name=verdict][value=return]").check();
            page.locator("[name=reasons][value=style]").check();
            steps.shows(rosa, question, "full-day-suggestion");
            steps.press(page, "Continue");
            steps.shows(rosa, "Return", "full-day-return");
            steps.press(page, "Send review");
            steps.shows(rosa, "Your work", "full-day-returned");
        }
    }

    private void takeItOver() {
        try (Visitor ana = steps.visit()) {
            Page page = steps.signIn(ana, "ana");
            Steps.link(page, question);
            assertThat(page.locator("#returned")).hasText("This answer came back to you");
            steps.shows(ana, question, "full-day-came-back");
            steps.press(page, "Use this wording");
            assertThat(page.getByLabel("Your answer"))
                    .hasValue(Pattern.compile("\\*\\*No\\.\\*\\* We suggest short spells, and.*", Pattern.DOTALL));
            steps.press(page, "Send for review");
            steps.shows(ana, "Your work", "full-day-sent-again");
        }
    }

    /** Whose words are in it does not approve them. */
    private void approveNoMore() {
        try (Visitor rosa = steps.visit()) {
            Page page = steps.signIn(rosa, "rosa");
            assertThat(page.locator("main")).not().containsText(question);
            page.navigate(review);
            assertThat(page.locator("main"))
                    .containsText("You worked on this answer, so someone else has to approve it");
            assertThat(page.locator("main form")).hasCount(0);
            steps.shows(rosa, "", "full-day-own-work");
        }
    }

    private void approve(String reviewer, String name) {
        try (Visitor visitor = steps.visit()) {
            Page page = steps.signIn(visitor, reviewer);
            Steps.link(page, question);
            steps.shows(visitor, question, name + "desk-review");
            page.getByLabel("Approve and publish").check();
            steps.press(page, "Continue");
            assertThat(page.locator(".error-summary")).containsText("nothing identifies the asker");
            steps.shows(visitor, question, name + "desk-review-error");
            page.getByLabel("Approve and publish").check();
            page.getByLabel("Nothing identifies the asker").check();
            steps.press(page, "Continue");
            steps.press(page, "Send review");
            steps.shows(visitor, "", name + "desk-after-review");
        }
    }

    private void readAsAsker(String link, String answer) {
        try (Visitor jo = steps.visit()) {
            Page page = jo.page();
            Steps.eventually(page, link, page.getByText("Your answer is ready."));
            page.getByLabel("enter the email address").fill("someone@example.org");
            steps.press(page, "Open my question");
            assertThat(page.locator(".error-summary")).containsText("Enter the email address you asked with");
            page.getByLabel("enter the email address").fill(JO);
            steps.press(page, "Open my question");
            steps.shows(jo, question, "mine-open");
            assertThat(page.locator("main")).containsText(answer);
            assertThat(page.locator("main")).containsText("be kind to yourself");
            assertThat(page.locator("main")).containsText("<script>alert(1)</script>");
            steps.press(page, "Close");
        }
    }

    private void readAsReader(String answer) {
        try (Visitor reader = steps.visit()) {
            Page page = reader.page();
            Locator entry = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(question))
                    .first();
            Steps.eventually(page, "/archive/topics/muscles-and-bones/knee-hip", entry);
            steps.shows(reader, "Knee and hip", "archive-topic");
            entry.click();
            steps.shows(reader, question, "archive-entry");
            assertThat(page.locator("main")).containsText(answer);
            assertThat(page.locator("main")).not().containsText("Leeds");
            assertThat(page.locator("main")).not().containsText("be kind to yourself");
            reader.at("/archive");
            steps.shows(reader, "Browse answers by topic", "archive-topics");
            reader.at("/archive/eight-months-of-sciatica");
            steps.shows(reader, "After eight months of sciatica", "archive-quotations");
        }
    }

    private void followTheQuotationBothWays() {
        try (Visitor reader = steps.visit()) {
            Page page = reader.at("/archive/topics/muscles-and-bones/knee-hip");
            Steps.link(page, question);
            Locator quotation = page.locator(".answer > blockquote");
            assertThat(quotation).containsText("It is more like a lawn");
            quotation.getByRole(AriaRole.LINK).click();
            steps.shows(reader, CITED_TITLE, "full-day-quoted");
            page.locator("nav:has(#quoting)")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(question))
                    .click();
            steps.shows(reader, question, "full-day-quoting");
        }
    }
}
