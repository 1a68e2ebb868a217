package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What members of staff do with their own accounts: tokens, devices, passwords. */
@WholeProgram
class AccountPagesTest {

    private static final String NEW_PASSWORD = "seven loud herons";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private OpenWayIn ways;

    private Scene scene;
    private String edith;
    private Walker walker;
    private int device;

    @BeforeEach
    void anEditor() {
        scene = new Scene(program);
        edith = scene.person("edith", Role.EDITOR);
        walker = signedIn(Scene.PASSWORD);
    }

    private Walker signedIn(String password) {
        Walker another = new Walker(mvc, "10.9." + Math.floorMod(edith.hashCode(), 250) + "." + ++device);
        another.post("/sign-in", "email", edith + "@example.org", "password", password);
        return another;
    }

    private String made(String scope) {
        Document page = walker.post("/account/tokens", "name", "Sheet <b>", "scope", scope, "days", "30");
        assertThat(walker.status()).isEqualTo(200);
        return page.select("#token").text();
    }

    private void calls(String token, String path, int expected) throws Exception {
        mvc.perform(get(path).header("Authorization", "Bearer " + token)).andExpect(status().is(expected));
    }

    private void writes(String token, int expected) throws Exception {
        mvc.perform(post("/api/v1/desk/Q7K3-M9XT/notes")
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .andExpect(status().is(expected));
    }

    @Test
    void whatIsMissingOfATokenIsNamed() {
        Document page = walker.post("/account/tokens", "name", " ", "days", "3000");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#name", "#scope", "#days");
        assertThat(walker.get("/account/tokens").select("[value=read]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aTokenDoesWhatItsScopeAndItsOwnerAllowUntilItIsRemoved() throws Exception {
        String reading = made("read");
        String writing = made("write");
        assertThat(reading).startsWith("aae_").hasSize(47);
        calls(reading, "/api/v1/office/incidents", 200);
        writes(reading, 403);
        writes(writing, 404);
        assertThat(rows.sql("select count(*) from access_token where token_hash is null or name like '%aae_%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        rows.sql("update person_role set role = 'REVIEWER' where person_id = (select id from person where handle = ?)")
                .param(edith)
                .update();
        calls(writing, "/api/v1/office/incidents", 403);
        List<String> removals =
                walker.get("/account/tokens").select("form[action$=removal]").eachAttr("action");
        Walker stranger = new Walker(mvc, "10.9.8.7");
        String rosa = scene.person("rosa", Role.REVIEWER);
        stranger.post("/sign-in", "email", rosa + "@example.org", "password", Scene.PASSWORD);
        stranger.post(removals.get(0));
        assertThat(stranger.status()).isEqualTo(404);
        removals.forEach(removal -> walker.post(removal));
        calls(writing, "/api/v1/me", 401);
        calls(reading, "/api/v1/me", 401);
    }

    @Test
    void aTokenEndsOnItsDay() throws Exception {
        String token = made("read");
        calls(token, "/api/v1/me", 200);
        rows.sql(
                        "update access_token set expires_at = created_at where person_id = (select id from person where handle = ?)")
                .param(edith)
                .update();
        calls(token, "/api/v1/me", 401);
        assertThat(walker.get("/account/tokens").select(".meta").text()).contains("ended on");
    }

    @Test
    void devicesAreListedAndEndedOneByOneOrAllOthers() {
        Walker second = signedIn(Scene.PASSWORD);
        Walker third = signedIn(Scene.PASSWORD);
        Document page = walker.get("/account/devices");
        assertThat(page.select("main .plain-list li")).hasSize(3);
        assertThat(page.select("main .plain-list li").first().text()).contains("this one");
        assertThat(walker.body()).doesNotContain("SESSION");
        walker.post("/account/devices/no-such-device/end");
        assertThat(walker.status()).isEqualTo(404);
        walker.post(page.select("form[action$=end]").first().attr("action"));
        assertThat(walker.get("/account/devices").select("main .plain-list li")).hasSize(2);
        walker.post("/account/devices/others");
        for (Walker other : List.of(second, third)) {
            other.get("/desk");
            assertThat(other.location()).isEqualTo("/sign-in");
        }
        walker.get("/desk");
        assertThat(walker.status()).isEqualTo(200);
    }

    @Test
    void theSixthDeviceEndsTheOneUsedLongestAgo() {
        for (int i = 0; i < 5; i++) signedIn(Scene.PASSWORD);
        walker.get("/desk");
        assertThat(walker.location()).isEqualTo("/sign-in");
        assertThat(signedIn(Scene.PASSWORD).get("/account/devices").select("main .plain-list li"))
                .hasSize(5);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsOtherDevices() {
        Walker other = signedIn(Scene.PASSWORD);
        walker.post("/account/password", "old", "six quiet heron", "password", NEW_PASSWORD);
        assertThat(walker.page().select(".error-summary a").attr("href")).isEqualTo("#old");
        walker.post("/account/password", "old", Scene.PASSWORD, "password", "password1234");
        assertThat(walker.page().select(".error-summary a").attr("href")).isEqualTo("#password");
        assertThat(walker.body()).doesNotContain("password1234", Scene.PASSWORD);
        walker.post("/account/password", "old", Scene.PASSWORD, "password", NEW_PASSWORD);
        assertThat(walker.location()).isEqualTo("/account");
        assertThat(walker.get("/account").select("dl").text()).contains(edith + "@example.org", "Editor");
        other.get("/desk");
        assertThat(other.location()).isEqualTo("/sign-in");
        assertThat(signedIn(Scene.PASSWORD).status()).isEqualTo(422);
        assertThat(signedIn(NEW_PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void theAnswerIsTheSameWhetherAnybodyHasTheAddressOrNobody() {
        Walker forgetful = new Walker(mvc, "10.9.9.9");
        forgetful.post("/sign-in/forgotten", "email", "not an address");
        assertThat(forgetful.page().select(".error-summary a").attr("href")).isEqualTo("#email");
        int before = resets();
        forgetful.post("/sign-in/forgotten", "email", edith + "@EXAMPLE.org");
        String known = forgetful.status() + forgetful.location() + forgetful.body();
        forgetful.post("/sign-in/forgotten", "email", "x" + edith + "@example.org");
        assertThat(forgetful.status() + forgetful.location() + forgetful.body()).isEqualTo(known);
        assertThat(resets()).isEqualTo(before + 2);
        for (int i = 0; i < 3; i++) forgetful.post("/sign-in/forgotten", "email", edith + "@example.org");
        assertThat(forgetful.status()).isEqualTo(429);
    }

    private int resets() {
        return rows.sql("select count(*) from mail_message where letter = 'PASSWORD_RESET' and state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    @Test
    void theNewestLinkLetsOneChooseOnceAndEndsAllSessions() {
        String first = link();
        String second = link();
        Walker forgetful = new Walker(mvc, "10.9.9.8");
        forgetful.get(first);
        assertThat(forgetful.status()).isEqualTo(404);
        forgetful.get("/invitation/" + second.substring("/password-reset/".length()));
        assertThat(forgetful.status()).isEqualTo(404);
        forgetful.post(second, "password", "short");
        assertThat(forgetful.status()).isEqualTo(422);
        forgetful.post(second, "password", NEW_PASSWORD);
        assertThat(forgetful.location()).isEqualTo("/sign-in");
        forgetful.post(second, "password", NEW_PASSWORD);
        assertThat(forgetful.status()).isEqualTo(404);
        walker.get("/desk");
        assertThat(walker.location()).isEqualTo("/sign-in");
        assertThat(signedIn(NEW_PASSWORD).status()).isEqualTo(302);
    }

    private String link() {
        new Walker(mvc, "10.9.7." + ++device).post("/sign-in/forgotten", "email", edith + "@example.org");
        long person = rows.sql("select id from person where handle = ?")
                .param(edith)
                .query(Long.class)
                .single();
        long letter = rows.sql("select max(id) from mail_message where letter = 'PASSWORD_RESET' and person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
        return "/password-reset/"
                + ways.token(WayIn.PASSWORD_RESET, new PersonId(person), letter, true, Viewer.system())
                        .orElseThrow();
    }
}
