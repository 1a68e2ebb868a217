package org.askexpert.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** An editor watches the index being made anew, by another node so that its pace is ours. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchIndexBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String PASSWORD = "nine quiet herons";

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nobodyHoldsIt() {
        jdbc.sql("update index_rebuild set holder = null, alive_until = null").update();
    }

    @Test
    void progressRunsToItsEndByItself() {
        try (Visitor visitor = visit("watching", Look.LIGHT)) {
            running(10, 1_204);
            Page page = visitor.at("/office/search");
            assertThat(page.getByText("10 of 1,204")).isVisible();
            passes(visitor, "running", Look.LIGHT);

            running(640, 1_204);
            assertThat(page.getByLabel("640 of 1,204")).isVisible();
            assertThat(page.locator("#status")).hasText("640 of 1,204");
            jdbc.sql("update index_rebuild set done_entries = 1204, alive_until = null, finished_at = started_at")
                    .update();

            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the index anew")))
                    .isVisible();
            assertThat(page.locator("#status")).hasText("The index has been made anew.");
            assertThat(page.locator("main")).containsText("Last made anew, with 1,204 entries:");
            passes(visitor, "finished", Look.LIGHT);
        }
    }

    @Test
    void withoutScriptsALinkRefreshesInTheDarkOnANarrowScreen() {
        Look look = Look.DARK_NARROW.withoutScripts();
        try (Visitor visitor = visit("refreshing", look)) {
            running(640, 1_204);
            Page page = visitor.at("/office/search");
            passes(visitor, "running", look);
            running(900, 1_204);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Refresh"))
                    .click();

            assertThat(page.getByLabel("900 of 1,204")).isVisible();
        }
    }

    private void running(long done, long all) {
        jdbc.sql("update index_rebuild set holder = 'another node', done_entries = ?, all_entries = ?,"
                        + " started_at = ?, alive_until = ?, finished_at = null")
                .params(
                        done,
                        all,
                        Timestamp.from(Instant.now()),
                        Timestamp.from(Instant.now().plusSeconds(600)))
                .update();
    }

    private Visitor visit(String handle, Look look) {
        String address = handle + "@example.org";
        register.register(
                new NewPerson(handle, "Edith", address, Set.of(Role.EDITOR), Set.of(), null),
                PASSWORD,
                null,
                Viewer.system());
        Visitor visitor = browser.visit("http://localhost:" + port, look).expecting("status of 4");
        Page page = visitor.at("/office/search");
        page.getByLabel("Email address").fill(address);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.locator("h1")).hasText("Search");
        return visitor;
    }

    private static void passes(Visitor visitor, String name, Look look) {
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot("office-search-" + name + (look.isDark() ? "-320-dark" : "-1280-light"));
    }
}
