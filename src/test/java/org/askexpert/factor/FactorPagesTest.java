package org.askexpert.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.people.OpenWayIn;
import org.askexpert.people.PersonId;
import org.askexpert.people.WayIn;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A password alone lets nobody in who set up a second factor, nor anybody where all have to have one. */
@WholeProgram
class FactorPagesTest {

    private static final String REQUIRED = "askexpert.factor.required";
    private static final String ADDRESS = "/account/second-factor";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private OpenWayIn ways;

    @Autowired
    private Seal seal;

    private Scene scene;
    private String ada;
    private Walker walker;
    private int device;

    @BeforeEach
    void anAdministrator() {
        scene = new Scene(program);
        ada = scene.person("ada", Role.ADMINISTRATOR);
        walker = signedIn(ada);
    }

    @AfterEach
    void optionalAgain() {
        System.clearProperty(REQUIRED);
    }

    private Walker signedIn(String handle) {
        Walker another = new Walker(mvc, "10.7." + Math.floorMod(handle.hashCode(), 250) + "." + ++device);
        another.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return another;
    }

    private long id(String handle) {
        return rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
    }

    /** What the app of that person shows; the step used last is forgotten, as if half a minute had gone by. */
    private String code(String handle) {
        byte[] sealed = rows.sql("select secret from second_factor where person_id = ?")
                .param(id(handle))
                .query(byte[].class)
                .single();
        return Totp.code(seal.open(sealed, id(handle)).orElseThrow(), Totp.step(Instant.now()));
    }

    private void halfAMinuteGoesBy(String handle) {
        rows.sql("update second_factor set last_step = 0 where person_id = ?")
                .param(id(handle))
                .update();
    }

    private List<String> enrolled(Walker who, String handle) {
        who.post(ADDRESS);
        List<String> codes = who.post(ADDRESS + "/code", "code", code(handle))
                .select("#codes li")
                .eachText();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        halfAMinuteGoesBy(handle);
        return codes;
    }

    @Test
    void theSecretIsShownUntilTheFirstCodeIsTypedAndKeptSealed() {
        walker.get(ADDRESS + "/picture");
        assertThat(walker.status()).isEqualTo(404);
        walker.post(ADDRESS + "/code", "code", "123456");
        assertThat(walker.status()).isEqualTo(409);
        walker.post(ADDRESS);
        Document page = walker.get(ADDRESS);
        String secret = page.select("#secret").text().replace(" ", "");
        assertThat(page.select("a[href^=otpauth]").attr("href")).contains("secret=" + secret, ada);
        walker.get(ADDRESS + "/picture");
        assertThat(walker.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(walker.body()).startsWith("<svg").doesNotContain(secret, "style");
        byte[] kept = rows.sql("select secret from second_factor where person_id = ?")
                .param(id(ada))
                .query(byte[].class)
                .single();
        assertThat(seal.open(kept, id(ada)).map(Base32::of)).hasValue(secret);
        assertThat(seal.open(kept, id(ada) + 1)).isEmpty();
        walker.post(ADDRESS + "/code", "code", "000000");
        assertThat(walker.page().select(".error-summary a").attr("href")).isEqualTo("#code");
        enrolled(walker, ada);
        assertThat(walker.get(ADDRESS).select("#secret, img")).isEmpty();
        walker.post(ADDRESS);
        assertThat(walker.status()).isEqualTo(409);
    }

    @Test
    void whoOnlyKnewThePasswordNeitherSeesTheSecretNorStaysSignedIn() {
        Walker thief = signedIn(ada);
        thief.get("/office/people");
        assertThat(thief.status()).isEqualTo(200);
        walker.post(ADDRESS);
        thief.get("/office/people");
        assertThat(thief.location()).isEqualTo("/sign-in");

        Walker again = signedIn(ada);
        assertThat(again.get(ADDRESS).select("#secret")).isEmpty();
        again.get(ADDRESS + "/picture");
        assertThat(again.status()).isEqualTo(404);
        again.post(ADDRESS + "/code", "code", code(ada));
        assertThat(again.status()).isEqualTo(409);
        walker.post(ADDRESS + "/code", "code", code(ada));
        assertThat(walker.page().select("#codes li")).hasSize(10);
        again.get("/office/people");
        assertThat(again.location()).isEqualTo("/sign-in");
    }

    @Test
    void invitingAsksForTheCodeAsChangingRolesDoes() {
        enrolled(walker, ada);
        assertThat(walker.get("/office/new-person").select("#code")).hasSize(1);
        String handle = "guest-" + ada;
        walker.post(
                "/office/new-person",
                "name",
                "Guest",
                "handle",
                handle,
                "email",
                handle + "@example.org",
                "roles",
                "administrator");
        assertThat(walker.page().select(".error-summary a").attr("href")).isEqualTo("#code");
        assertThat(rows.sql("select count(*) from person where handle = ?")
                        .param(handle)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thePasswordAloneOpensNothingAndNoCodeCountsTwice() {
        List<String> recovery = enrolled(walker, ada);
        Walker half = signedIn(ada);
        assertThat(half.location()).isEqualTo("/sign-in/code");
        half.get("/office/people");
        assertThat(half.location()).isEqualTo("/sign-in");
        half.post("/sign-in/code", "code", "000000");
        assertThat(half.status()).isEqualTo(422);
        String code = code(ada);
        half.post("/sign-in/code", "code", code);
        assertThat(half.location()).isEqualTo("/office/people");
        half.get("/office/people");
        assertThat(half.status()).isEqualTo(200);
        Walker replay = signedIn(ada);
        replay.post("/sign-in/code", "code", code);
        assertThat(replay.status()).isEqualTo(422);
        replay.post("/sign-in/code", "code", recovery.get(0).toLowerCase(java.util.Locale.ROOT));
        assertThat(replay.status()).isEqualTo(302);
        Walker again = signedIn(ada);
        again.post("/sign-in/code", "code", recovery.get(0));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.get("/account/devices").select("h1")).isEmpty();
    }

    @Test
    void guessingIsSlowedDown() {
        enrolled(walker, ada);
        Walker guesser = signedIn(ada);
        for (int i = 0; i < 5; i++) guesser.post("/sign-in/code", "code", "00000" + i);
        guesser.post("/sign-in/code", "code", code(ada));
        assertThat(guesser.status()).isEqualTo(429);
    }

    @Test
    void aNewPasswordDoesNotSkipTheSecondFactor() {
        enrolled(walker, ada);
        new Walker(mvc, "10.7.1.1").post("/sign-in/forgotten", "email", ada + "@example.org");
        long letter = rows.sql("select max(id) from mail_message where letter = 'PASSWORD_RESET' and person_id = ?")
                .param(id(ada))
                .query(Long.class)
                .single();
        String token = ways.token(WayIn.PASSWORD_RESET, new PersonId(id(ada)), letter, true, Viewer.system())
                .orElseThrow();
        Walker half = new Walker(mvc, "10.7.1.2");
        half.post("/password-reset/" + token, "password", "seven loud herons");
        half.post("/sign-in", "email", ada + "@example.org", "password", "seven loud herons");
        assertThat(half.location()).isEqualTo("/sign-in/code");
        half.get("/account");
        assertThat(half.location()).isEqualTo("/sign-in");
    }

    @Test
    void whatReachesFarAsksForTheCodeAgain() {
        String ravi = scene.person("ravi", Role.REVIEWER);
        enrolled(walker, ada);
        String roles = "/office/people/" + ravi + "/roles";
        assertThat(walker.get(roles).select("#code")).hasSize(1);
        walker.post(roles, "roles", "editor", "code", "");
        assertThat(walker.page().select(".error-summary a").attr("href")).isEqualTo("#code");
        walker.post(roles, "roles", "editor", "code", code(ada));
        assertThat(walker.status()).isEqualTo(302);
        walker.post("/account/tokens", "name", "x", "scope", "read", "days", "30", "code", code(ada));
        assertThat(walker.page().select(".error-summary a").attr("href")).isEqualTo("#code");
        halfAMinuteGoesBy(ada);
        walker.post("/account/tokens", "name", "x", "scope", "read", "days", "30", "code", code(ada));
        assertThat(walker.page().select("#token").text()).startsWith("aae_");
        halfAMinuteGoesBy(ada);
        walker.post(ADDRESS + "/removal", "code", code(ada));
        assertThat(walker.get(roles).select("#code")).isEmpty();
    }

    @Test
    void anAdministratorRemovesTheOneThatSomebodyElseLost() {
        String ravi = scene.person("ravi", Role.REVIEWER);
        Walker raviWalks = signedIn(ravi);
        enrolled(raviWalks, ravi);
        assertThat(walker.get("/office/people/" + ravi).select("a[href$=second-factor]"))
                .hasSize(1);
        walker.post("/office/people/" + ada + "/second-factor");
        assertThat(walker.status()).isEqualTo(403);
        walker.post("/office/people/" + ravi + "/second-factor");
        assertThat(walker.status()).isEqualTo(302);
        raviWalks.get("/desk");
        assertThat(raviWalks.location()).isEqualTo("/sign-in");
        assertThat(signedIn(ravi).location()).isEqualTo("/desk");
        assertThat(rows.sql("select count(*) from audit_event where verb = 'remove-second-factor' and object_key = ?")
                        .param(String.valueOf(id(ravi)))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whereAllNeedOneThereIsNoWayRoundSettingItUp() throws Exception {
        walker.get("/office/people");
        assertThat(walker.status()).isEqualTo(200);
        System.setProperty(REQUIRED, "true");
        for (String page : List.of("/office/people", "/desk", "/account", "/account/tokens")) {
            walker.get(page);
            assertThat(walker.location()).as(page).isEqualTo(ADDRESS);
        }
        walker.post("/account/tokens", "name", "x", "scope", "read", "days", "30");
        assertThat(walker.location()).isEqualTo(ADDRESS);
        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer token-" + ada))
                .andExpect(status().is(401));
        assertThat(walker.get(ADDRESS).select(".notice").text()).contains("Everybody who works here");
        enrolled(walker, ada);
        walker.get("/office/people");
        assertThat(walker.status()).isEqualTo(200);
        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer token-" + ada))
                .andExpect(status().is(200));
    }
}
