package org.askexpert.staffing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Browser;
import org.askexpert.testing.Look;
import org.askexpert.testing.NeedsBrowser;
import org.askexpert.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about accounts as people see them, in both looks, with and without scripts. */
@NeedsBrowser
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PeopleBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String PASSWORD = "nine quiet herons";

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterPerson register;

    @Test
    void anAdministratorLooksAfterAccounts() {
        looksAfterAccounts("olga", Look.LIGHT);
    }

    @Test
    void theSameWorksInTheDarkOnANarrowScreenWithoutScripts() {
        looksAfterAccounts("otto", Look.DARK_NARROW.withoutScripts());
    }

    private void looksAfterAccounts(String handle, Look look) {
        person(handle, Role.ADMINISTRATOR, Role.EDITOR);
        person(handle + "-expert", Role.EXPERT);
        try (var visitor = browser.visit("http://localhost:" + port, look).expecting("status of 422")) {
            Page page = visitor.at("/sign-in/forgotten");
            shows(visitor, "Choose a new password", "people-forgotten", look);
            page.navigate("http://localhost:" + port + "/office/people");
            page.getByLabel("Email address").fill(handle + "@example.org");
            page.getByLabel("Password").fill(PASSWORD);
            press(page, "Sign in");
            shows(visitor, "People", "people-list", look);
            at(visitor, "/office/new-person", "Invite somebody", "people-invite", look);
            press(page, "Send the invitation");
            shows(visitor, "Invite somebody", "people-invite-error", look);
            String one = "/office/people/" + handle + "-expert";
            at(visitor, one, handle + "-expert", "people-one", look);
            at(visitor, one + "/roles", "Roles of", "people-roles", look);
            at(visitor, one + "/expertise", "Topics of", "people-expertise", look);
            at(visitor, one + "/closing", "Close the account", "people-closing", look);
            press(page, "Close the account");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("You closed the account");
            at(visitor, "/account", "Your account", "account", look);
            at(visitor, "/account/devices", "Signed-in devices", "account-devices", look);
            at(visitor, "/account/password", "Change your password", "account-password", look);
            at(visitor, "/account/tokens", "Access tokens", "account-tokens", look);
            at(visitor, "/account/second-factor", "Second factor", "account-factor", look);
            press(page, "Set it up");
            assertThat(page.getByAltText("Picture for the camera")).isVisible();
            shows(visitor, "Second factor", "account-factor-picture", look);
        }
    }

    private void person(String handle, Role... roles) {
        register.register(
                new NewPerson(handle, handle, handle + "@example.org", Set.of(roles), Set.of(), null),
                PASSWORD,
                null,
                Viewer.system());
    }

    private void at(Visitor visitor, String path, String heading, String name, Look look) {
        visitor.page().navigate("http://localhost:" + port + path);
        shows(visitor, heading, name, look);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static void shows(Visitor visitor, String heading, String name, Look look) {
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        visitor.passesAxe();
        visitor.fitsItsWidth();
        visitor.screenshot(name + (look.isDark() ? "-dark" : "-light"));
    }
}
