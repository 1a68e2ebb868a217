package org.askexpert.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Lists as people and programs sort, narrow and page them; the classes below say on which database. */
abstract class WorklistPages {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    private Scene scene;
    private String ana;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void anExpert() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
    }

    @Test
    void listsOfOtherRolesAreRefusedHoweverTheyAreWanted() throws Exception {
        for (String list : List.of("review", "triage", "held", "all")) {
            Walker walker = signedIn(ana);
            walker.get("/desk?list=" + list + "&sort=due&overdue=true");
            assertThat(walker.status()).isEqualTo(403);
            call(list + "&sort=due").andExpect(status().isForbidden());
        }
    }

    @Test
    void whoHasNothingToDoIsToldSoWithoutABareTable() {
        Walker walker = signedIn(ana);
        Document work = walker.get("/desk");
        assertThat(work.select("#main").text()).contains("You have no questions to answer");
        assertThat(work.select("table, .filters, .count")).isEmpty();
        assertThat(walker.get("/desk?list=mine").select("#main").text()).contains("no questions in this list");
    }

    @Test
    void overdueComesFirstAndWhatHasNoDateLast() {
        ask(4);
        accept(3);
        due(0, Duration.ofDays(5));
        due(1, Duration.ofDays(-2).minusHours(1));
        due(2, Duration.ofHours(30));
        waitsForTheAsker(2);
        Document list = signedIn(ana).get("/desk?list=mine");
        assertThat(references(list)).startsWith(asked.get(1)).endsWith(asked.get(2));
        assertThat(list.select(".due-late strong").text()).isEqualTo("Overdue by 2 days");
        assertThat(list.select("td").eachText()).contains("No date");
        assertThat(list.select("th[aria-sort=ascending] a").text()).startsWith("Due");
        assertThat(signedIn(ana).get("/desk").select(".site-nav .count").text()).isEqualTo("3");
    }

    @Test
    void headsSortByRealLinks() {
        ask(3);
        accept(3);
        due(0, Duration.ofDays(5));
        due(1, Duration.ofDays(1));
        due(2, Duration.ofDays(3));
        Walker walker = signedIn(ana);
        Document byDue = walker.get("/desk?list=mine");
        assertThat(references(byDue)).containsExactly(asked.get(1), asked.get(2), asked.get(0));
        Document received = walker.get(head(byDue, "Received"));
        assertThat(references(received)).containsExactlyElementsOf(asked);
        assertThat(received.select("th[aria-sort=ascending] a").text()).startsWith("Received");
        Document newest = walker.get(head(received, "Received"));
        assertThat(references(newest)).containsExactly(asked.get(2), asked.get(1), asked.get(0));
        assertThat(newest.select("th[aria-sort=descending] a").text()).startsWith("Received");
        assertThat(references(walker.get(head(newest, "Due")))).isEqualTo(references(byDue));
        assertThat(references(walker.get(head(newest, "Topic")))).containsExactlyElementsOf(asked);
    }

    @Test
    void filtersShowAsLinksThatRemoveThem() {
        ask(3);
        accept(2);
        due(0, Duration.ofDays(-1));
        lane(1, "URGENT");
        Walker walker = signedIn(ana);
        Document late = walker.get("/desk?list=mine&overdue=true&stage=drafting&topic=" + scene.topic());
        assertThat(references(late)).containsExactly(asked.get(0));
        assertThat(late.select(".chosen a").eachText())
                .containsExactly("Remove filter: Backs", "Remove filter: Being written", "Remove filter: Overdue only");
        String withoutOverdue = late.select(".chosen a").last().attr("href");
        assertThat(references(walker.get(withoutOverdue))).containsExactlyInAnyOrder(asked.get(0), asked.get(1));
        Document urgent = walker.get("/desk?lane=urgent");
        assertThat(urgent.select("table.work th[scope=row] a")).hasSize(1);
        assertThat(urgent.select("caption").text()).contains("Needs your answer 1");
        Document none = walker.get("/desk?lane=complaint");
        assertThat(none.select("#main").text()).contains("No questions with these filters", "Clear filters");
        assertThat(walker.get("/desk?list=mine&topic=nowhere").select("table")).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        ask(1);
        Walker walker = signedIn(ana);
        for (String nonsense : List.of("sort=up", "lane=x", "stage=%22", "overdue=perhaps", "after=%00", "before=x")) {
            assertThat(references(walker.get("/desk?list=mine&" + nonsense)))
                    .as(nonsense)
                    .isEqualTo(asked);
        }
    }

    @Test
    void pagesGoOnAndBackByKeyInTheChosenOrder() {
        ask(45);
        for (int i = 0; i < 45; i++) due(i, Duration.ofDays((i * 7) % 5)); // many share a date
        Walker walker = signedIn(ana);
        Document first = walker.get("/desk?list=mine&sort=due");
        Document second = walker.get(first.select("a[rel=next]").attr("href"));
        Document third = walker.get(second.select("a[rel=next]").attr("href"));
        assertThat(List.of(
                        references(first).size(),
                        references(second).size(),
                        references(third).size()))
                .containsExactly(20, 20, 5);
        List<String> all = new ArrayList<>(references(first));
        all.addAll(references(second));
        all.addAll(references(third));
        assertThat(all).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(first.title()).doesNotContain("(continued)");
        assertThat(second.title()).contains("(continued)");
        Document back = walker.get(third.select("a[rel=prev]").attr("href"));
        assertThat(references(back)).isEqualTo(references(second));
        assertThat(references(walker.get(back.select("a[rel=prev]").attr("href"))))
                .isEqualTo(references(first));
    }

    @Test
    void aPositionThatLeftTheListShowsTheFirstPage() throws Exception {
        ask(3);
        Walker walker = signedIn(ana);
        assertThat(references(walker.get("/desk?list=mine&sort=received&after=" + asked.get(0))))
                .hasSize(2);
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                        "/api/v1/desk/" + asked.get(0) + "/refusal")
                .header("Authorization", "Bearer token-" + ana)
                .contentType("application/json")
                .content("{\"reason\": \"no-time\"}"));
        Document page = walker.get("/desk?list=mine&sort=received&after=" + asked.get(0));
        assertThat(references(page)).hasSize(2);
        assertThat(page.title()).doesNotContain("(continued)");
        assertThat(references(walker.get("/desk?list=mine&sort=received&after=" + asked.get(2))))
                .hasSize(2);
    }

    @Test
    void whoIsTooLateGetsTheListAgainWithWhoWasFaster() {
        Scene free = new Scene(program);
        String reference = free.asked(); // nobody answers for its topic yet
        Walker lee = signedIn(free.person("lee", Role.EXPERT));
        Walker ben = signedIn(free.person("ben", Role.EXPERT));
        Document list = ben.get("/desk");
        assertThat(list.select("caption").text()).isEqualTo("You can pick up 1");
        String take = list.select("table form:has(button:contains(Take this question))")
                .attr("action");
        lee.post(take);
        assertThat(lee.location()).isEqualTo("/desk/" + reference + "/draft");
        Document again = ben.post(take);
        assertThat(ben.status()).isEqualTo(409);
        assertThat(again.select("h1").text()).isEqualTo("Your work");
        assertThat(again.select(".banner").text()).containsPattern("lee took this question at \\d+:\\d\\d[ap]m");
        assertThat(again.select("table")).isEmpty();
    }

    @Test
    void programsSortAndNarrowTheSameWay() throws Exception {
        ask(3);
        accept(2);
        due(0, Duration.ofDays(5));
        due(1, Duration.ofDays(-1));
        call("mine").andExpect(jsonPath("$.items[0].reference").value(asked.get(0)));
        call("mine&sort=due&size=1")
                .andExpect(jsonPath("$.items[0].reference").value(asked.get(1)))
                .andExpect(jsonPath("$.next").value(asked.get(1)));
        call("mine&sort=due&after=" + asked.get(1))
                .andExpect(jsonPath("$.items.length()").value(2));
        call("mine&overdue=true").andExpect(jsonPath("$.items.length()").value(1));
        call("mine&stage=offered&topic=" + scene.topic())
                .andExpect(jsonPath("$.items[0].reference").value(asked.get(2)));
        call("mine&sort=up&lane=x&overdue=perhaps")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field", hasItem("sort")))
                .andExpect(jsonPath("$.errors.length()").value(3));
    }

    @Test
    void theDatabaseSortsByTheDatesThatPagesShow() {
        ask(3);
        accept(2);
        waitsForTheAsker(1);
        List<Instant> due = rows
                .sql("select due_at from question where reference in (:all) order by id")
                .param("all", asked)
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
        assertThat(due.get(0)).isEqualTo(column("finish_by", 0));
        assertThat(due.get(1)).isAfter(Instant.parse("9999-12-30T00:00:00Z"));
        assertThat(due.get(2)).isEqualTo(column("respond_by", 2));
    }

    private Instant column(String name, int which) {
        return rows.sql("select " + name + " from question where reference = ?")
                .param(asked.get(which))
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void ask(int many) {
        for (int i = 0; i < many; i++) asked.add(scene.asked());
    }

    private void accept(int many) {
        for (int i = 0; i < many; i++) signedInOnce().post("/desk/" + asked.get(i) + "/acceptance");
    }

    private void waitsForTheAsker(int which) {
        signedInOnce().post("/desk/" + asked.get(which) + "/clarification", "text", "Since when?");
    }

    private void due(int which, Duration from) {
        rows.sql("update question set finish_by = ?, respond_by = ? where reference = ?")
                .params(
                        Timestamp.from(Instant.now().plus(from)),
                        Timestamp.from(Instant.now().plus(from)),
                        asked.get(which))
                .update();
    }

    private void lane(int which, String lane) {
        change("lane = '" + lane + "'", which);
    }

    private void change(String what, int which) {
        rows.sql("update question set " + what + " where reference = ?")
                .param(asked.get(which))
                .update();
    }

    private Walker once;

    private Walker signedInOnce() {
        if (once == null) once = signedIn(ana);
        return once;
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.21.0.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        assertThat(walker.location()).isNotNull();
        return walker;
    }

    private org.springframework.test.web.servlet.ResultActions call(String list) throws Exception {
        return mvc.perform(get("/api/v1/desk?list=" + list).header("Authorization", "Bearer token-" + ana));
    }

    private static List<String> references(Document page) {
        return page.select("table.work th[scope=row] a").eachAttr("href").stream()
                .map(address -> address.split("/")[2])
                .toList();
    }

    private static String head(Document page, String label) {
        return page.select("table.work thead a:contains(" + label + ")").attr("href");
    }
}
