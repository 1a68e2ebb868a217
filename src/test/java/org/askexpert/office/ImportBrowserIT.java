package org.askexpert.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@NeedsBrowser
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ImportBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final Viewer.Staff EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final String PASSWORD = "nine quiet herons";
    private static final Path SAMPLE = Path.of("src/test/resources/import/archive-page.txt");

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private FindTopic findTopic;

    @BeforeEach
    void givenAnEditorAndTopics() {
        if (findTopic.bySlug("joints", EDITH).isPresent()) return;
        createTopic.create(new NewTopic(null, "joints", "Joints", false), EDITH);
        createTopic.create(new NewTopic("joints", "knee", "Knee and hip", false), EDITH);
        createTopic.create(new NewTopic("joints", "elbow", "Elbow", false), EDITH);
        var person = new NewPerson(
                "browser-edith", "Edith", "browser-edith@example.org", Set.of(Role.EDITOR), Set.of(), null);
        register.register(person, PASSWORD, null, Viewer.system());
    }

    @Test
    void anEditorChecksAndImportsAFile() {
        importsInto("Joints › Knee and hip", Look.LIGHT);
    }

    @Test
    void theSameWorksInTheDarkOnANarrowScreenWithoutScripts() {
        importsInto("Joints › Elbow", Look.DARK_NARROW.withoutScripts());
    }

    private void importsInto(String topic, Look look) {
        try (var visitor = browser.visit("http://localhost:" + port, look).expecting("status of 422")) {
            Page page = visitor.at("/office/archive/import");
            page.getByLabel("Email address").fill("browser-edith@example.org");
            page.getByLabel("Password").fill(PASSWORD);
            press(page, "Sign in");
            shows(visitor, "Import into the archive", "import-choose", look);

            press(page, "Check");
            assertThat(page.locator(".error-summary")).containsText("Paste some text or choose a file");
            shows(visitor, "Import into the archive", "import-error", look);

            page.getByLabel("Topic").selectOption(topic);
            page.getByLabel("File").setInputFiles(SAMPLE);
            press(page, "Check");
            shows(visitor, "Check the import", "import-preview", look);

            page.locator("select[name=ends]").selectOption(new SelectOption().setIndex(4));
            press(page, "Update the preview");
            assertThat(page.locator("select[name=ends]")).hasValue(Pattern.compile("\\d+:\\d+"));
            page.locator("button[value=import]").click();
            shows(visitor, "entries imported", "import-result", look);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read the topic"))
                    .click();
            assertThat(page.locator("article.pair").first()).isVisible();
            shows(visitor, topic.replaceFirst(".* › ", ""), "import-topic", look);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void shows(Visitor visitor, String heading, String name, Look look) {
        Locator title = visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(title).containsText(heading);
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot(name + (look.isDark() ? "-dark" : "-light"));
    }
}
