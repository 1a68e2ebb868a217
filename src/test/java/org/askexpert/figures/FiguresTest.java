package org.askexpert.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The office in numbers: worked out by one node, shown to editors, the same on the page and in the file. */
@WholeProgram
class FiguresTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dates dates;

    @Autowired
    private KeepFigures keep;

    @Autowired
    private FigureRows rows;

    @Autowired
    private Traffic traffic;

    private Scene scene;
    private Walker editor;
    private Week week;

    /** Five weeks ago, where no other test has been. */
    @BeforeEach
    void aWeekOfOurOwn() {
        scene = new Scene(program);
        editor = signedIn(scene.person("edith", Role.EDITOR));
        week = Week.of(dates.today().minusWeeks(5), dates);
        jdbc.sql("delete from weekly_figure").update();
        jdbc.sql("delete from figure_week").update();
        jdbc.sql("delete from stage_change where at < ?").param(week.before()).update();
        jdbc.sql("update question set received_at = ? where received_at < ?")
                .params(Timestamp.from(Instant.now()), week.before())
                .update();
        jdbc.sql("delete from review where decided_at < ?").param(week.before()).update();
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.52.0." + (1 + Math.floorMod(handle.hashCode(), 250)));
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }

    private Instant at(int hours) {
        return week.from().plus(Duration.ofHours(hours));
    }

    /** One that was asked at the beginning of the week, reviewed and answered so many hours later. */
    private void answered(int hours, String... verdicts) {
        long id = scene.asker(scene.askedOnly()).question();
        jdbc.sql("update question set received_at = ?, stage = 'ANSWERED' where id = ?")
                .params(Timestamp.from(at(0)), id)
                .update();
        jdbc.sql("update stage_change set at = ? where question_id = ?")
                .params(Timestamp.from(at(0)), id)
                .update();
        for (String stage : List.of("DRAFTING", "IN_REVIEW", "ANSWERED")) {
            int after = stage.equals("DRAFTING") ? 0 : stage.equals("IN_REVIEW") ? hours / 2 : hours;
            jdbc.sql("insert into stage_change (question_id, stage, at) values (?, ?, ?)")
                    .params(id, stage, Timestamp.from(at(after)))
                    .update();
        }
        for (String verdict : verdicts) {
            jdbc.sql("insert into review (question_id, reviewer_id, subject, revision, content_hash, verdict, reasons,"
                            + " deidentified, decided_at) values (?, 1, 'REPLY', 1, ?, ?, ?, false, ?)")
                    .params(
                            id,
                            new byte[32],
                            verdict,
                            verdict.equals("return") ? "unclear,style" : "",
                            Timestamp.from(at(hours / 2)))
                    .update();
        }
    }

    /** What the last time that the week was worked out before its end found: 3 open questions, 7 entries past a date. */
    private void stoodAtTheEnd() {
        rows.take(week, null, week.until().minusSeconds(60));
        rows.replace(
                week,
                List.of(
                        Figure.count(FigureKind.TOPIC_OPEN, Long.toString(topic(scene.topic())), 3),
                        Figure.count(FigureKind.AGEING, "overdue", 7)));
    }

    @Test
    void whatIsHeldBackNeedsAttention() {
        jdbc.sql("update question set held = false where held").update();
        assertThat(editor.get("/office").select("main").text()).doesNotContain("held until");
        long one = scene.asker(scene.askedOnly()).question();
        jdbc.sql("update question set held = true where id = ?").param(one).update();
        assertThat(editor.get("/office").select("main a[href=/desk/triage]").eachText())
                .contains("1 question is held until you look at it");
        jdbc.sql("update question set held = false where id = ?").param(one).update();
    }

    private Document page() {
        return editor.get("/office?week=" + week.monday());
    }

    private static List<String> row(Document page, String table, String head) {
        Element section = page.selectFirst("section[aria-labelledby=" + table + "]");
        return section.select("tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().equals(head))
                .map(row -> row.select("td").eachText())
                .findFirst()
                .orElse(null);
    }

    @Test
    void onlyEditorsSeeThem() {
        Walker expert = signedIn(scene.person("ana", Role.EXPERT));
        for (String path : List.of("/office", "/office/figures/steps.csv", "/office/answered", "/office/delayed")) {
            expert.get(path);
            assertThat(expert.status()).as(path).isEqualTo(403);
        }
        Walker administrator = signedIn(scene.person("adam", Role.ADMINISTRATOR));
        assertThat(administrator.get("/office").select(".numbers, .week-figure"))
                .isEmpty();
        editor.get("/office/figures/none.csv");
        assertThat(editor.status()).isEqualTo(404);
    }

    @Test
    void anEmptyWeekSaysSo() {
        keep.everyFewMinutes();
        Document page = editor.get("/office?week=nonsense");
        assertThat(page.select("h1").text()).isEqualTo("Today");
        assertThat(page().select("section[aria-labelledby=answer-times] p")
                        .first()
                        .text())
                .isEqualTo("Nothing yet this week");
        assertThat(page().select("section[aria-labelledby=returns] canvas")).isEmpty();
    }

    @Test
    void aWeekShowsTimesYieldReasonsAndTopics() {
        answered(24, "approve");
        answered(48, "return", "approve");
        answered(72, "approve");
        answered(96); // by the office, without review
        stoodAtTheEnd();
        keep.everyFewMinutes();

        Document page = page();
        String monday = dates.on(week.monday());
        assertThat(row(page, "answer-times", monday)).containsExactly("4", "2 days", "3 days", "4 days", "4 days");
        assertThat(row(page, "steps", "Being written"))
                .containsExactly("4", "24 hours", "36 hours", "2 days", "2 days");
        assertThat(row(page, "first-look", monday)).containsExactly("3", "2", "67%");
        assertThat(row(page, "returns", "Unclear")).containsExactly("1");
        assertThat(row(page, "topics", "Backs")).containsExactly("4", "4", "3");
        assertThat(row(page, "ageing", "Past its date")).containsExactly("7");
        Element told = page.selectFirst("section[aria-labelledby=answer-times] p");
        assertThat(told.text()).contains("of 4 answers, half came within 2 days and nine in ten within 4 days");
        assertThat(page.select("section[aria-labelledby=answer-times] canvas").attr("aria-label"))
                .isEqualTo(told.text());
    }

    @Test
    void theLoadOfAMergedTopicIsAddedToTheOther() {
        answered(24);
        answered(48);
        var into = new Scene(program);
        keep.everyFewMinutes();
        long from = topic(scene.topic());
        editor.post("/office/topics/merger?topic=" + scene.topic(), "into", into.topic(), "version", "0");
        assertThat(editor.location()).endsWith(into.topic());
        assertThat(load(from)).isZero();
        assertThat(load(topic(into.topic()))).isEqualTo(2);
    }

    private long topic(String slug) {
        return jdbc.sql("select id from topic where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private long load(long topic) {
        return jdbc.sql("select coalesce(sum(times), 0) from weekly_figure"
                        + " where week_from = ? and kind = 'topic-asked' and item = ?")
                .params(week.monday(), Long.toString(topic))
                .query(Long.class)
                .single();
    }

    @Test
    void theFileHoldsTheNumbersOfThePage() {
        answered(24);
        answered(48);
        keep.everyFewMinutes();
        String link = page().select("section[aria-labelledby=answer-times] a").attr("href");
        editor.get(link);
        assertThat(editor.body().lines().filter(line -> line.startsWith(dates.on(week.monday()))))
                .containsExactly(dates.on(week.monday()) + ",2,1,2,2,2");
    }

    @Test
    void ofSeveralNodesOneWorksAWeekOut() {
        keep.everyFewMinutes();
        Instant seen = rows.workedOut(week.monday()).get(week.monday());
        assertThat(rows.take(week, seen, seen.plusSeconds(300))).isTrue();
        assertThat(rows.take(week, seen, seen.plusSeconds(301))).isFalse();
        assertThat(rows.take(week, null, seen)).isFalse();
    }

    @Test
    void theNumbersOfTheDayAreThoseOfTheirLists() {
        scene.askedWithoutTopic();
        Document page = editor.get("/office");
        for (Element number : page.select(".numbers a")) {
            long shown = Long.parseLong(number.select("strong").text().replace(",", ""));
            if (number.attr("href").contains("/desk/triage") || shown > 20) continue;
            assertThat(editor.get(number.attr("href")).select("main tbody tr, main li.past"))
                    .as(number.text())
                    .hasSize((int) shown);
        }
        assertThat(page.select(".numbers a[href=/desk/triage] strong").first().text())
                .isNotEqualTo("0");
    }

    @Test
    void aLateAnswerNeedsAttentionAndLeadsToItsQuestion() {
        String reference = scene.asked();
        jdbc.sql("update question set received_at = ? where reference = ?")
                .params(Timestamp.from(at(0)), reference)
                .update();
        assertThat(editor.get("/office").select("a[href=/office/delayed]").text())
                .contains("than we promised");
        assertThat(editor.get("/office/delayed").select("a[href=/desk/" + reference + "]"))
                .hasSize(1);
        jdbc.sql("update question set received_at = ? where reference = ?")
                .params(Timestamp.from(Instant.now()), reference)
                .update();
    }

    @Test
    void thePageCostsTheSameHoweverMuchHappened() {
        keep.everyFewMinutes();
        int none = cost();
        for (int at = 0; at < 5; at++) answered(24 + at, "return");
        jdbc.sql("delete from figure_week where week_from not in (select week_from from weekly_figure)")
                .update();
        jdbc.sql("delete from weekly_figure where week_from = ?")
                .param(week.monday())
                .update();
        jdbc.sql("delete from figure_week where week_from = ?")
                .param(week.monday())
                .update();
        keep.everyFewMinutes();
        assertThat(cost()).isEqualTo(none).isLessThan(25);
    }

    /** The least of some: what the clock makes the program do meanwhile is not of the page. */
    private int cost() {
        return IntStream.range(0, 5)
                .map(at -> traffic.of(this::page).statements())
                .min()
                .orElseThrow();
    }
}
