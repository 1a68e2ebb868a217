package org.askexpert.review;

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

/** The pages of review as people see them, with scripts and without; nothing is decided, so looks do not disturb each other. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=true")
class ReviewBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aReviewerReadsDecidesAndSeesWhatFollows(Look look) {
        try (Visitor rosa = browser.visit("http://localhost:" + port, look).expecting("status of 4")) {
            Page page = signIn(rosa, "rosa");
            page.locator("a[href$='/review']").first().click();
            assertThat(page.locator("#checks")).isVisible();
            passes(rosa, "review", look);
            page.getByLabel("Approve and publish").check(); // without what that needs
            press(page, "Continue");
            assertThat(page.locator(".error-summary")).isVisible();
            passes(rosa, "review-error", look);
            page.getByLabel("Approve as private answer").check();
            press(page, "Continue");
            assertThat(page.locator("h1")).hasText("Approve as private answer?");
            assertThat(page.locator("#next")).isVisible();
            passes(rosa, "review-confirm", look);
            press(page, "Save it and go back");
            assertThat(page.getByLabel("Approve as private answer")).isChecked();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEditorKeepsTheLists(Look look) {
        try (Visitor edith = browser.visit("http://localhost:" + port, look).expecting("status of 4")) {
            signIn(edith, "edith");
            for (String path : new String[] {"/office/claims", "/office/checklist"}) {
                edith.at(path);
                passes(edith, "office" + path, look);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theEditionAloneIsReviewedToo(Look look) {
        try (Visitor ravi = browser.visit("http://localhost:" + port, look).expecting("status of 4")) {
            Page page = signIn(ravi, "ravi");
            page.locator("a[href$='/edition']").first().click();
            passes(ravi, "edition", look);
            page.getByLabel("Do not publish").check();
            press(page, "Continue");
            assertThat(page.locator("h1")).hasText("Refuse to publish it?");
            passes(ravi, "edition-confirm", look);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static Page signIn(Visitor visitor, String handle) {
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(handle + "@askexpert.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo demo demo");
        press(page, "Sign in");
        assertThat(page.locator("h1")).hasText("Your work");
        return page;
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot("review-" + name.replaceAll("[^a-z]+", "-") + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
