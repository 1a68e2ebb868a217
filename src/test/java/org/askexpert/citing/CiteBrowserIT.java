package org.askexpert.citing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askexpert.archive.CitedSource;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.NewFactsheet;
import org.askexpert.passage.DecidePassage;
import org.askexpert.passage.PassageDecision;
import org.askexpert.passage.PassageText;
import org.askexpert.passage.PassageVerdict;
import org.askexpert.passage.WritePassage;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Role;
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
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** Quoting, passages and sources beside the answer with scripts, and by way of saved drafts without. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "askexpert.demo.samples=false")
class CiteBrowserIT {

    private static final String TYPED = "Typed before I looked.";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private CitingScene scene;
    private Viewer expert;
    private Viewer editor;
    private Look look;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatIsKnownGoesIntoTheAnswerAndNothingTypedIsLost(Look with) {
        look = with;
        stage();
        Reference reference = scene.accepted(expert);
        try (Visitor ana = signedIn("ana")) {
            Page page = ana.at("/desk/" + reference + "/draft");
            page.locator("#answer").fill(TYPED);
            quote(ana);
            passage(ana);
            study(ana);
            passes(ana, "cite-draft");
            press(page, "Save draft");
            ana.at("/desk/" + reference);
            assertThat(page.locator("main .answer > blockquote > blockquote > p")
                            .first())
                    .hasText("Rest for two days.");
            assertThat(page.locator("main .answer > blockquote > p a"))
                    .hasText(Pattern.compile("From ‘Long drives .*’, 4 June 2025"));
            assertThat(page.locator("main .answer")).containsText(TYPED);
            assertThat(page.locator("main .answer")).containsText("Ask for their training first.");
            assertThat(page.locator("main .sources")).containsText("Sitting and backs");
            passes(ana, "cite-question");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void editorsAndReviewersKeepTheShelves(Look with) {
        look = with;
        stage();
        try (Visitor edith = signedIn("edith")) {
            Page page = edith.at("/desk/passages");
            passes(edith, "passages");
            page.getByRole(AriaRole.LINK, link("Near you " + scene.own())).click();
            page.getByLabel("Text").fill("Ask for their training first, then for the price.");
            press(page, "Send for approval");
            assertThat(page.locator(".notice")).containsText("somebody else has to approve it");
            passes(edith, "passage-own");
            edith.at("/desk/new-passage");
            press(page, "Send for approval");
            assertThat(page.locator(".error-summary")).isVisible();
            passes(edith, "passage-new-error");
            edith.at("/office/factsheets");
            passes(edith, "factsheets");
            edith.at("/office/factsheets/leaflet-" + scene.own());
            passes(edith, "factsheet");
            edith.at("/office");
            passes(edith, "office-shelves");
        }
        try (Visitor rosa = signedIn("rosa")) {
            Page page = rosa.at("/desk/passages");
            page.getByRole(AriaRole.LINK, link("Near you " + scene.own())).click();
            passes(rosa, "passage-decide");
            press(page, "Approve this wording");
            assertThat(page.locator(".banner")).containsText("Your decision is on record.");
            passes(rosa, "passage-approved");
        }
    }

    private void stage() {
        scene = new CitingScene(program);
        expert = scene.person("ana", Role.EXPERT);
        editor = scene.person("edith", Role.EDITOR);
        Viewer rosa = scene.person("rosa", Role.REVIEWER);
        String first = scene.entry("Sore back", "Rest for two days.");
        scene.entry(
                "Long drives",
                "As we said:\n\n> Rest for two days.\n>\n> [From ‘Sore back’, 4 June 2025](/archive/" + first
                        + ")\n\nThen walk.",
                new CitedSource(SourceKind.ENTRY, first, "Sore back", null, null, 1));
        String slug = scene.bean(WritePassage.class)
                .write(new PassageText("Near you " + scene.own(), "Ask for their training first."), null, expert);
        scene.bean(DecidePassage.class).decide(slug, new PassageDecision(1, PassageVerdict.APPROVE, null), rosa);
        scene.bean(AddFactsheet.class)
                .add(
                        new NewFactsheet(
                                "leaflet-" + scene.own(),
                                "Lifting " + scene.own(),
                                "https://example.org/1.pdf",
                                "First",
                                null),
                        editor);
    }

    private void quote(Visitor ana) {
        Page page = ana.page();
        press(page, "Earlier answers");
        page.getByLabel("Words to look for").fill("drives " + scene.own());
        passes(ana, "cite-earlier");
        press(page, "Search the archive");
        assertThat(page.locator("#shelf-found")).isVisible();
        page.locator("#shelf a[href*='/earlier/long-drives']").first().click();
        assertThat(page.locator("#shelf-title")).hasText("Long drives " + scene.own());
        passes(ana, "cite-entry");
        press(page, "Quote these words");
        Locator answer = page.locator("#answer");
        assertThat(answer)
                .hasValue(Pattern.compile(TYPED + "\n\n> As we said:.*> > Rest.*/archive/.*", Pattern.DOTALL));
        if (!look.hasScripts()) return;
        assertThat(page.locator("#status")).containsText("Put in.");
        assertThat(page.locator("[name='sources[0].slug']")).hasValue(Pattern.compile("long-drives.*"));
        assertThat(page.locator("[name='sources[1].slug']")).hasValue(Pattern.compile("sore-back.*"));
        answer.focus();
        page.keyboard().press("Control+z");
        assertThat(answer).hasValue(TYPED);
        page.keyboard().press("Control+Shift+z");
        assertThat(answer).hasValue(Pattern.compile(".*> > Rest.*", Pattern.DOTALL));
    }

    private void passage(Visitor ana) {
        Page page = ana.page();
        press(page, "House paragraphs");
        assertThat(page.locator("#shelf-title")).hasText("House paragraphs");
        passes(ana, "cite-passages");
        page.locator("#shelf li")
                .filter(new Locator.FilterOptions().setHasText("Near you " + scene.own()))
                .getByRole(AriaRole.BUTTON)
                .press("Enter");
        assertThat(page.locator("#answer"))
                .hasValue(Pattern.compile(".*Ask for their training first\\.\\s*", Pattern.DOTALL));
    }

    private void study(Visitor ana) {
        Page page = ana.page();
        press(page, "Factsheets and studies");
        assertThat(page.locator("#shelf-title")).hasText("Factsheets and studies");
        passes(ana, "cite-sources");
        Locator shelf = page.locator("#shelf form").filter(new Locator.FilterOptions().setHasText("Add and cite"));
        shelf.getByLabel("Title").fill("Sitting and backs " + scene.own());
        shelf.getByLabel("Web address").fill("https://doi.org/10.1000/" + scene.own());
        press(page, "Add and cite");
        assertThat(page.locator("[name='sources[2].title']")).hasValue("Sitting and backs " + scene.own());
    }

    private Visitor signedIn(String name) {
        // axe leaves an empty style attribute behind, which htmx takes over into what it swaps in
        Visitor visitor = browser.visit("http://localhost:" + port, look).expecting("Applying inline style violates");
        Page page = visitor.at("/desk");
        page.getByLabel("Email address").fill(scene.handle(name) + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("six quiet herons");
        press(page, "Sign in");
        assertThat(page.locator("h1")).hasText("Your work");
        return visitor;
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .press("Enter");
    }

    private void passes(Visitor visitor, String name) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        String how = look.hasScripts() ? "" : "-plain";
        visitor.screenshot(name + (look.isDark() ? "-320-dark" : "-1280-light") + how);
    }
}
