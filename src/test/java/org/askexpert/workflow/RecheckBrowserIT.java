package org.askexpert.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.askexpert.recheck.RecheckScene;
import org.askexpert.shared.Role;
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
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** An entry is due, an expert revises it, a reviewer confirms, and readers see the new text with its note. */
@NeedsBrowser
@DirtiesContext
@Import(Jobs.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=false")
class RecheckBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private RecheckRounds rounds;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aDueEntryIsRevisedConfirmedAndRead(Look look) {
        var scene = new RecheckScene(program);
        String slug = scene.entry("Is a stiff back dangerous after a long flight?");
        scene.quoting("Does flying harm the neck?", slug);
        String ana = scene.person("Ana", Role.EXPERT);
        String rosa = scene.person("Rosa", Role.REVIEWER);
        String edith = scene.person("Edith", Role.EDITOR);
        rounds.startWhatIsDue();
        scene.steps();
        try (Visitor editor = visit(look);
                Visitor expert = visit(look);
                Visitor reviewer = visit(look)) {
            signIn(editor, edith);
            editor.at("/office/rechecks");
            passes(editor, "office", look);
            editor.at("/office/rechecks?list=ageing");
            passes(editor, "ageing", look);
            signIn(expert, ana);
            proposes(expert, look);
            signIn(reviewer, rosa);
            confirms(reviewer, look);
        }
        scene.steps();
        try (Visitor reader = visit(look)) {
            Page page = reader.at("/archive/" + slug);
            assertThat(page.locator("main")).containsText("Keep moving, every hour if you can.");
            assertThat(page.locator("main")).containsText("Newer studies advise against rest.");
            passes(reader, "entry", look);
        }
    }

    private static void proposes(Visitor expert, Look look) {
        Page page = expert.at("/desk");
        passes(expert, "work", look);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Is a stiff back"))
                .first()
                .press("Enter");
        passes(expert, "expert", look);
        press(page, "Send for confirmation");
        assertThat(page.locator(".error-summary")).isVisible();
        passes(expert, "expert-error", look);
        page.getByLabel("Withdraw", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Public note").fill("It is wrong.");
        press(page, "Send for confirmation");
        passes(expert, "withdrawal", look);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the re-check"))
                .first()
                .press("Enter");
        page.getByLabel("Revise", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("details summary", new Page.LocatorOptions().setHasText("The new text"))
                .press("Enter");
        page.locator("#answer").fill("Keep moving, every hour if you can.\n\nThen walk.");
        page.getByLabel("Update", new Page.GetByLabelOptions().setExact(true)).press("Space"); // stable needs scripts
        page.getByLabel("Public note").fill("Newer studies advise against rest.");
        press(page, "Send for confirmation");
        assertThat(page.locator("h1")).hasText("Your work");
    }

    private static void confirms(Visitor reviewer, Look look) {
        Page page = reviewer.at("/desk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Is a stiff back"))
                .first()
                .press("Enter");
        assertThat(page.locator("main")).containsText("Newer studies advise against rest.");
        passes(reviewer, "reviewer", look);
        page.getByLabel("Confirm", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Send the verdict");
        assertThat(page.locator("h1")).hasText("Your work");
    }

    private Visitor visit(Look look) {
        return browser.visit("http://localhost:" + port, look).expecting("status of 4");
    }

    private static void signIn(Visitor visitor, String handle) {
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(handle + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(RecheckScene.PASSWORD);
        press(page, "Sign in");
        assertThat(page.locator("h1")).hasText("Your work");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot("recheck-" + name + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
