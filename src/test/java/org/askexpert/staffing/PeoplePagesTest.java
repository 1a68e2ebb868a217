package org.askexpert.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.askexpert.desk.Scene;
import org.askexpert.people.OpenWayIn;
import org.askexpert.people.PersonId;
import org.askexpert.people.WayIn;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Administrators invite, change and close accounts; editors say what somebody answers for. */
@WholeProgram
class PeoplePagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private OpenWayIn ways;

    @Autowired
    private LookAfterLeavers leavers;

    @Autowired
    private Traffic traffic;

    private Scene scene;
    private String boss;
    private Walker office;

    @BeforeEach
    void anAdministrator() {
        scene = new Scene(program);
        boss = scene.person("ada", Role.ADMINISTRATOR);
        office = signedIn(boss);
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.8.11." + (1 + Math.floorMod(handle.hashCode(), 250)));
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        assertThat(walker.status()).isEqualTo(302);
        return walker;
    }

    private static String page(String handle) {
        return "/office/people/" + handle;
    }

    private String fresh(String name) {
        return name + "-" + scene.topic();
    }

    private String invited(String name) {
        String handle = fresh(name);
        office.post(
                "/office/new-person",
                "name",
                name,
                "handle",
                handle,
                "email",
                handle + "@example.org",
                "roles",
                "expert");
        assertThat(office.location()).isEqualTo(page(handle));
        return handle;
    }

    private long id(String handle) {
        return rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
    }

    private List<Long> letters(String handle, String letter, String state) {
        return rows.sql("select id from mail_message where person_id = ? and letter = ? and state = ? order by id")
                .params(id(handle), letter, state)
                .query(Long.class)
                .list();
    }

    /** What the last invitation holds once it is sent. */
    private String link(String handle) {
        List<Long> letters = letters(handle, "INVITATION", "WAITING");
        long last = letters.get(letters.size() - 1);
        return "/invitation/"
                + ways.token(WayIn.INVITATION, new PersonId(id(handle)), last, true, Viewer.system())
                        .orElseThrow();
    }

    @Test
    void whatIsWrongWithAnInvitationIsNamedAndNothingIsKept() {
        Document page = office.post("/office/new-person", "name", " ", "handle", "Not One", "email", "nowhere");
        assertThat(office.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#name", "#handle", "#email", "#roles");
        assertThat(page.select("#handle").val()).isEqualTo("Not One");
        page = office.post(
                "/office/new-person", "name", "Ada", "handle", boss, "email", boss + "@EXAMPLE.org", "roles", "editor");
        assertThat(page.select(".error-summary a").text()).contains("this one is taken", "has an account with this");
        assertThat(page.select("[value=editor]").hasAttr("checked")).isTrue();
        office.post("/office/new-person", "name", "Ada", "handle", fresh("a"), "email", "a@b.example", "roles", "god");
        assertThat(office.status()).isEqualTo(400);
    }

    @Test
    void whoIsInvitedChoosesAPasswordByTheNewestLinkOnce() {
        String zoe = invited("zoe");
        String first = link(zoe);
        office.post(page(zoe) + "/invitation");
        Walker newcomer = new Walker(mvc, "10.8.12.1");
        newcomer.get(first);
        assertThat(newcomer.status()).isEqualTo(404);
        String second = link(zoe);
        newcomer.post(second, "password", "password1234");
        assertThat(newcomer.status()).isEqualTo(422);
        newcomer.post(second, "password", Scene.PASSWORD);
        assertThat(newcomer.location()).isEqualTo("/sign-in");
        newcomer.post(second, "password", Scene.PASSWORD);
        assertThat(newcomer.status()).isEqualTo(404);
        signedIn(zoe);
        office.post(page(zoe) + "/invitation");
        assertThat(office.status()).isEqualTo(409);
    }

    @Test
    void nobodyChangesTheOwnRolesOrClosesTheOwnAccount() {
        assertThat(office.get(page(boss) + "/roles").select("main form")).isEmpty();
        office.post(page(boss) + "/roles", "roles", "expert");
        assertThat(office.status()).isEqualTo(403);
        assertThat(office.get(page(boss) + "/closing").select("main form")).isEmpty();
        office.post(page(boss) + "/closing");
        assertThat(office.status()).isEqualTo(403);
        assertThat(office.get("/office/people").select("h1").text()).isEqualTo("People");
    }

    @Test
    void rolesHoldAtOnceAndWhoeverItIsSignsInAnew() {
        String ravi = scene.person("ravi", Role.REVIEWER);
        Walker raviWalks = signedIn(ravi);
        office.post(page(ravi) + "/roles");
        assertThat(office.page().select(".error-summary a").attr("href")).isEqualTo("#roles");
        raviWalks.get("/desk");
        assertThat(raviWalks.status()).isEqualTo(200);
        office.post(page(ravi) + "/roles", "roles", "editor", "roles", "reviewer");
        assertThat(office.get(page(ravi)).select("dl").text()).contains("Reviewer, Editor");
        raviWalks.get("/desk");
        assertThat(raviWalks.location()).isEqualTo("/sign-in");
        Walker again = signedIn(ravi);
        again.get("/desk/triage");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.get(page(boss)).select("dl").text()).doesNotContain("@example.org");
    }

    @Test
    void closingEndsEveryAccessAndGivesTheWorkOn() {
        String ana = scene.person("ana", Role.EXPERT);
        String offered = scene.asked();
        String begun = scene.asked();
        Walker anaWalks = signedIn(ana);
        anaWalks.post("/desk/" + begun + "/acceptance");
        String ben = scene.person("ben", Role.EXPERT);
        assertThat(office.get(page(ana) + "/closing").select(".plain-list").text())
                .contains(offered, begun, "Offered", "Being written");
        office.post(page(ana) + "/closing");
        assertThat(office.location()).isEqualTo(page(ana));
        anaWalks.get("/desk");
        assertThat(anaWalks.location()).isEqualTo("/sign-in");
        anaWalks.post("/sign-in", "email", ana + "@example.org", "password", Scene.PASSWORD);
        assertThat(anaWalks.status()).isEqualTo(422);
        assertThat(tokens(ana)).isZero();
        assertThat(letters(ana, "OFFER", "WAITING")).isEmpty();
        assertThat(letters(ana, "OFFER", "REFUSED")).hasSize(2);
        scene.step(offered);
        scene.step(begun);
        assertThat(List.of(holder(offered), holder(begun))).containsOnly(ben);
        office.post(page(ana) + "/closing");
        assertThat(office.status()).isEqualTo(409);
        assertThat(office.get("/office/people?list=closed").select("h1").text()).isEqualTo("People");
    }

    private int tokens(String handle) {
        return rows.sql("select count(*) from access_token where person_id = ?")
                .param(id(handle))
                .query(Integer.class)
                .single();
    }

    private String holder(String reference) {
        return rows.sql("select p.handle from question q join person p on p.id = q.assignee_id where q.reference = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Test
    void whatNobodyElseCouldTakeComesToTheEditorsAndNothingMovesTwice() {
        String ana = scene.person("ana", Role.EXPERT);
        String reference = scene.asked();
        office.post(page(ana) + "/roles", "roles", "reviewer");
        scene.step(reference);
        assertThat(holder(reference)).isNull();
        leavers.look();
        assertThat(rows.sql("select count(*) from assignment a join question q on q.id = a.question_id"
                                + " where q.reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoComesBackChoosesANewPassword() {
        String ana = scene.person("ana", Role.EXPERT);
        office.post(page(ana) + "/closing");
        office.post(page(ana) + "/reopening");
        Walker anaWalks = new Walker(mvc, "10.8.12.2");
        anaWalks.post("/sign-in", "email", ana + "@example.org", "password", Scene.PASSWORD);
        assertThat(anaWalks.status()).isEqualTo(422);
        anaWalks.post(link(ana), "password", "seven loud herons");
        anaWalks.post("/sign-in", "email", ana + "@example.org", "password", "seven loud herons");
        assertThat(anaWalks.status()).isEqualTo(302);
        assertThat(office.get(page(ana)).select("#expertise ~ ul").text()).contains("Backs, English");
    }

    @Test
    void editorsSayWhatAnExpertAnswersFor() {
        String ana = scene.person("ana", Role.EXPERT);
        Walker edith = signedIn(scene.person("edith", Role.EDITOR));
        String address = page(ana) + "/expertise";
        office.post(address, "topic", scene.topic(), "language", "cy");
        assertThat(office.status()).isEqualTo(403);
        edith.post(address, "topic", "no-such-topic", "language", "cy");
        assertThat(edith.page().select(".error-summary a").attr("href")).isEqualTo("#topic");
        edith.post(address, "topic", scene.topic(), "language", "Welsh");
        assertThat(edith.page().select(".error-summary a").attr("href")).isEqualTo("#language");
        edith.post(address, "topic", scene.topic(), "language", "cy");
        assertThat(edith.get(address).select(".plain-list li").eachText())
                .containsExactlyInAnyOrder("Backs, English Remove", "Backs, Welsh Remove");
        edith.post(address + "/removal", "topic", scene.topic(), "language", "en");
        assertThat(edith.get(page(ana)).select("#expertise ~ ul").text())
                .contains("Welsh")
                .doesNotContain("English");
    }

    @Test
    void theListGoesByNameAndCostsTheSameHoweverLongItIs() {
        for (int i = 0; i < 21; i++) scene.person("aaa" + (char) ('a' + i), Role.EXPERT);
        Document first = office.get("/office/people");
        assertThat(first.select("main .plain-list li")).hasSize(20);
        Document second = office.get(first.select("[rel=next]").attr("href"));
        assertThat(second.select("main .plain-list li").text()).contains("aaau");
        Document back = office.get(second.select("[rel=prev]").attr("href"));
        assertThat(back.select("main .plain-list li").eachText())
                .isEqualTo(first.select("main .plain-list li").eachText());
        int cost = cost();
        rows.sql("update person set name = concat('zz', name) where handle like concat('aaa%', ?)")
                .param(scene.topic())
                .update();
        assertThat(cost()).isEqualTo(cost);
    }

    /** The least of some times: what the program does by itself meanwhile is not the page's. */
    private int cost() {
        return IntStream.range(0, 4)
                .map(time -> traffic.of(() -> office.get("/office/people")).statements())
                .min()
                .orElseThrow();
    }
}
