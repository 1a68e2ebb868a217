package org.askexpert.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.office.EntryScene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class FeedbackTest {

    private static final String HOSTILE = "</p><script>alert(1)</script> ‫שלום‬ 🙂 ${7*191} \"'<";
    private static int networks;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Traffic traffic;

    @Autowired
    private DeleteOldFeedback deleteOld;

    private EntryScene scene;
    private String network;
    private Walker reader;
    private String slug;

    @BeforeEach
    void givenAnEntry() {
        rows.sql("delete from feedback").update();
        rows.sql("delete from entry_report").update();
        rows.sql("delete from mail_message where letter = 'READER_REPORT'").update();
        scene = new EntryScene(program);
        slug = scene.entry("Stiff");
        network = "10.77." + networks++ + ".1";
        reader = new Walker(mvc, network);
    }

    @Test
    void whatIsMissingIsNamedBesideItsField() {
        Document page = reader.post("/archive/" + slug + "/feedback", "reason", HOSTILE);
        assertThat(reader.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#useful");
        assertThat(page.select("#reason").val()).isEqualTo(HOSTILE);
        page = reader.post("/archive/" + slug + "/reports", "text", " \n");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(count("feedback") + count("entry_report")).isZero();
    }

    @Test
    void aReaderSaysWhetherItHelpedAndLeavesNoTrace() {
        Document page = reader.get("/archive/" + slug + "/feedback");
        assertThat(reader.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("h1")).hasSize(1);

        send("feedback", "useful", "no", "reason", HOSTILE);
        assertThat(reader.location()).isEqualTo("/archive/" + slug + "/feedback/thanks");
        assertThat(reader.get(reader.location()).select("h1").text()).isEqualTo("Thank you");
        send("feedback", "useful", "yes", "reason", "");
        assertThat(rows.sql("select state from feedback order by id")
                        .query(String.class)
                        .list())
                .containsExactly("OPEN", "COUNTED");
        assertThat(rows.sql("select * from feedback").query().listOfRows().toString())
                .contains(HOSTILE)
                .doesNotContain(network, "10.77");
    }

    @Test
    void programsSendTheSame() throws Exception {
        assertThat(call(slug, "feedback", "{\"useful\":true}").getStatus()).isEqualTo(204);
        assertThat(call(slug, "feedback", "{\"useful\":false,\"reason\":\"Too long.\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(call(slug, "reports", "{\"text\":\"A typo.\"}").getStatus()).isEqualTo(204);
        assertThat(text(call(slug, "feedback", "{}"))).contains("\"status\":422", "\"field\":\"useful\"");
        assertThat(text(call(slug, "reports", "{}"))).contains("\"status\":422", "\"field\":\"text\"");
        assertThat(text(call(slug, "reports", "{\"text\":\"" + "x".repeat(4_001) + "\"}")))
                .contains("\"field\":\"text\"");
        assertThat(call(slug, "feedback", "{\"useful\":\"maybe\"}").getStatus()).isEqualTo(400);
        assertThat(call("nobody-knows-it", "reports", "{\"text\":\"x\"}").getStatus())
                .isEqualTo(404);
        rows.sql("update entry set state = 'RETRACTED' where slug = ?")
                .param(slug)
                .update();
        assertThat(call(slug, "feedback", "{\"useful\":true}").getStatus()).isEqualTo(410);
        assertThat(call(slug, "reports", "{\"text\":\"x\"}").getStatus()).isEqualTo(410);
        assertThat(count("feedback") + count("entry_report")).isEqualTo(3);
    }

    @Test
    void editorsGetOneMailAsLongAsAReportOnAnEntryWaits() throws Exception {
        call(slug, "reports", "{\"text\":\"A typo.\"}");
        call(slug, "reports", "{\"text\":\"Another.\"}");
        assertThat(letters()).isEqualTo(1);
        rows.sql("update entry_report set state = 'HANDLED'").update();
        call(slug, "reports", "{\"text\":\"A third.\"}");
        assertThat(letters()).isEqualTo(2);
        assertThat(rows.sql("select reference from mail_message where letter = 'READER_REPORT'")
                        .query(String.class)
                        .list())
                .containsOnlyNulls();
    }

    @Test
    void oneNetworkMayReportTenTimesAnHour() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(call(slug, "reports", "{\"text\":\"x\"}").getStatus()).isEqualTo(204);
        }
        var refused = call(slug, "reports", "{\"text\":\"x\"}");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(count("entry_report")).isEqualTo(10);
        reader.post("/archive/" + slug + "/reports", "text", "x");
        assertThat(reader.status()).isEqualTo(429);
        new Walker(mvc, "10.78.0.1").post("/archive/" + slug + "/reports", "text", "x");
        assertThat(count("entry_report")).isEqualTo(11);
    }

    @Test
    void aFormSentTwiceCountsOnceAndChangedWordsCountAgain() {
        String stamp = stamp();
        for (String words : List.of("A typo.", "A typo.", "Two typos.")) {
            reader.post("/archive/" + slug + "/reports", "text", words, "stamp", stamp, "homepage", "");
            assertThat(reader.location()).isEqualTo("/archive/" + slug + "/feedback/thanks");
        }
        send("reports", "text", "A typo.");
        assertThat(rows.sql("select words from entry_report order by id")
                        .query(String.class)
                        .list())
                .containsExactly("A typo.", "Two typos.", "A typo.");
    }

    @Test
    void whatAProgramSeemsToSendWaitsApartAndTellsNobody() {
        String page = "/archive/" + slug;
        reader.post(page + "/reports", "text", "Buy now", "stamp", stamp(), "homepage", "https://example.com");
        assertThat(reader.location()).isEqualTo(page + "/feedback/thanks");
        reader.post(page + "/feedback", "useful", "no", "reason", "Buy now");
        reader.post(page + "/feedback", "useful", "no", "stamp", "1.made.up");
        assertThat(letters()).isZero();

        Walker edith = scene.signedIn("edith", Role.EDITOR, mvc);
        assertThat(edith.get("/office/feedback").text()).contains("Nothing waits for you here.");
        Document doubtful = edith.get("/office/feedback?state=doubtful");
        assertThat(doubtful.select(".results .typed").text()).isEqualTo("Buy now");
        assertThat(edith.get("/office/feedback?list=comments&state=doubtful").select(".results li"))
                .hasSize(2);
        assertThat(edith.get("/office/entries/" + slug).select(".summary").text())
                .contains("0 found it useful, 0 did not");
        edith.post(doubtful.select(".results form").attr("action"));
        assertThat(edith.get("/office/feedback?state=handled").select(".results .typed"))
                .hasSize(1);
    }

    @Test
    void onlyEditorsReadAndHandleIt() throws Exception {
        call(slug, "reports", "{\"text\":\"A typo.\"}");
        long id = rows.sql("select id from entry_report").query(Long.class).single();
        Walker ana = scene.signedIn("ana", Role.EXPERT, mvc);
        ana.get("/office/feedback");
        assertThat(ana.status()).isEqualTo(403);
        ana.post("/office/feedback/reports/" + id);
        assertThat(ana.status()).isEqualTo(403);
        assertThat(rows.sql("select state from entry_report")
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
    }

    @Test
    void anEditorReadsAndHandlesReportsAndComments() throws Exception {
        Walker edith = scene.signedIn("edith", Role.EDITOR, mvc);
        send("reports", "text", HOSTILE);
        call(slug, "feedback", "{\"useful\":false,\"reason\":\"Too long.\"}");
        assertThat(edith.get("/office").select("a[href=/office/feedback]").text())
                .contains("(2)");

        Document reports = edith.get("/office/feedback");
        assertThat(reports.select(".results .typed").first().wholeText()).isEqualTo(HOSTILE);
        assertThat(reports.select("main script")).isEmpty();
        assertThat(reports.select(".results a").eachAttr("href")).containsExactly("/office/entries/" + slug);
        String handle = reports.select(".results form").attr("action");
        edith.post(handle);
        assertThat(edith.location()).isEqualTo("/office/feedback?list=reports");
        edith.post(handle);
        assertThat(edith.status()).isEqualTo(409);
        assertThat(edith.get("/office/feedback?list=reports&state=handled").select(".results .typed"))
                .hasSize(1);
        Document comments = edith.get("/office/feedback?list=comments");
        assertThat(comments.select(".results").text()).contains("Too long.", "did not find it useful");
        edith.post(comments.select(".results form").attr("action"));
        assertThat(edith.get("/office/feedback?list=comments").text()).contains("Nothing waits for you here.");
        edith.post("/office/feedback/reports/999999");
        assertThat(edith.status()).isEqualTo(404);
        assertThat(edith.get("/office/entries/" + slug).select(".summary").text())
                .contains("0 found it useful, 1 did not");
    }

    @Test
    void longListsPageByKeyAndTakeAFixedNumberOfStatements() {
        Walker edith = scene.signedIn("edith", Role.EDITOR, mvc);
        for (int i = 0; i < 45; i++) {
            rows.sql("insert into entry_report (entry_slug, words, state, sent_at) values (?, ?, 'OPEN', now())")
                    .params(slug, "Report " + i)
                    .update();
        }
        Document first = edith.get("/office/feedback");
        assertThat(first.select(".results .typed").eachText()).hasSize(20).startsWith("Report 44");
        Document second = edith.get(first.select("[rel=next]").attr("href"));
        assertThat(second.select(".results .typed").eachText()).hasSize(20).startsWith("Report 24");
        assertThat(second.title()).contains("(continued)");
        Document third = edith.get(second.select("[rel=next]").attr("href"));
        assertThat(third.select(".results .typed").eachText()).hasSize(5);
        assertThat(third.select("[rel=next]")).isEmpty();
        assertThat(edith.get(third.select("[rel=prev]").attr("href"))
                        .select(".results .typed")
                        .eachText())
                .isEqualTo(second.select(".results .typed").eachText());
        edith.get("/office/feedback?after=nonsense&list=x&state=y");
        assertThat(edith.status()).isEqualTo(200);
        int full = traffic.of(() -> edith.get("/office/feedback")).statements();
        rows.sql("delete from entry_report").update();
        assertThat(traffic.of(() -> edith.get("/office/feedback")).statements()).isEqualTo(full);
    }

    @Test
    void afterAYearItIsGone() {
        for (String sent : List.of("2020-01-01 00:00:00", "2099-01-01 00:00:00")) {
            rows.sql("insert into entry_report (entry_slug, words, state, sent_at) values (?, 'x', 'OPEN', ?)")
                    .params(slug, sent)
                    .update();
            rows.sql("insert into feedback (entry_slug, useful, state, sent_at) values (?, true, 'COUNTED', ?)")
                    .params(slug, sent)
                    .update();
        }
        deleteOld.delete();
        assertThat(List.of(count("feedback"), count("entry_report"))).containsExactly(1, 1);
    }

    private void send(String verb, String... fields) {
        List<String> filled = new ArrayList<>(List.of(fields));
        filled.addAll(List.of("stamp", stamp(), "homepage", ""));
        reader.post("/archive/" + slug + "/" + verb, filled.toArray(String[]::new));
    }

    /** Of a form that was just opened. */
    private String stamp() {
        return reader.get("/archive/" + slug + "/feedback")
                .select("[name=stamp]")
                .first()
                .val();
    }

    private int letters() {
        return rows.sql("select count(*) from mail_message where letter = 'READER_REPORT'")
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return rows.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private MockHttpServletResponse call(String slug, String verb, String body) throws Exception {
        return mvc.perform(post("/api/v1/archive/" + slug + "/" + verb)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(request -> {
                            request.setRemoteAddr(network);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
