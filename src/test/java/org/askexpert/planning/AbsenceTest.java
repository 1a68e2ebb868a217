package org.askexpert.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody goes away: what nobody opened goes on at once, what was begun is asked about, and editors see all of it. */
@WholeProgram
class AbsenceTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Dates dates;

    @Autowired
    private LookAfterAbsent lookAfter;

    private Scene scene;
    private String ana;
    private String ben;
    private Walker anaWalks;
    private Walker edith;

    @BeforeEach
    void twoExpertsAndAnEditor() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
        ben = scene.person("ben", Role.EXPERT);
        anaWalks = signedIn(ana);
        edith = signedIn(scene.person("edith", Role.EDITOR));
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.7.31." + (1 + Math.floorMod(handle.hashCode(), 250)));
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }

    private String day(int fromToday) {
        LocalDate day = dates.today().plusDays(fromToday);
        return day.toString();
    }

    private Document leave(int from, int until, String substitute) {
        return anaWalks.post("/account/away", "from", day(from), "until", day(until), "substitute", substitute);
    }

    /** With one expert the scene's first question goes to whoever has least; this asks until Ana has one. */
    private String offeredToAna() {
        for (int tries = 0; tries < 2; tries++) {
            String reference = scene.asked();
            if (ana.equals(holder(reference))) return reference;
        }
        throw new IllegalStateException("Turns are not taken");
    }

    private String holder(String reference) {
        return rows.sql("select p.handle from question q join person p on p.id = q.assignee_id where q.reference = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<String> assignments(String reference) {
        return rows.sql("select concat(a.state, ' ', a.assigned_by) from assignment a join question q"
                        + " on q.id = a.question_id where q.reference = ? order by a.id")
                .param(reference)
                .query(String.class)
                .list();
    }

    private int letters(String letter) {
        return rows.sql("select count(*) from mail_message where letter = ?")
                .param(letter)
                .query(Integer.class)
                .single();
    }

    @Test
    void daysThatArePastTurnedRoundOrTakenAreRefusedAndTheMessageNamesTheField() {
        assertThat(refused(leave(-1, 3, ""))).isEqualTo("#from Enter a first day that is not past");
        assertThat(refused(leave(5, 3, ""))).isEqualTo("#until Enter a last day that is not before the first");
        assertThat(refused(leave(5, 900, ""))).isEqualTo("#until Enter a last day within a year of the first");
        assertThat(refused(leave(5, 6, "nobody-at-all"))).isEqualTo("#substitute Choose an expert from the list");
        assertThat(refused(leave(5, 6, ana))).isEqualTo("#substitute Choose somebody else to stand in");
        leave(10, 12, "");
        assertThat(anaWalks.status()).isEqualTo(302);
        assertThat(refused(leave(12, 14, ""))).startsWith("#from Enter days outside those from");
        signedIn(ben).post("/account/away", "from", day(20), "until", day(25), "substitute", "");
        assertThat(refused(leave(24, 30, ben))).isEqualTo("#substitute Choose somebody who is there on these days");
        assertThat(rows.sql("select count(*) from absence a join person p on p.id = a.person_id where p.handle = ?")
                        .param(ana)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private String refused(Document page) {
        assertThat(anaWalks.status()).isEqualTo(422);
        return page.select(".error-summary a").attr("href") + " "
                + page.select(".error-summary a").text();
    }

    @Test
    void whatNobodyOpenedGoesOnAtOnceAndNeverBack() {
        String reference = offeredToAna();
        int before = letters("AWAY_WITH_WORK");
        leave(0, 3, "");
        scene.step(reference);
        assertThat(holder(reference)).isEqualTo(ben);
        assertThat(assignments(reference)).containsExactly("REVOKED RULES", "OFFERED RULES");
        assertThat(letters("AWAY_WITH_WORK")).isEqualTo(before);
        assertThat(anaWalks.get("/desk").select(".notice").text()).contains("You are away");
        assertThat(holder(scene.asked())).isEqualTo(ben);
    }

    @Test
    void whoStandsInGetsItWhereTheyHaveRoomAndOtherwiseTheRulesChoose() {
        String chidi = scene.person("chidi", Role.EXPERT);
        String first = offeredToAna();
        leave(0, 3, chidi);
        assertThat(holder(first)).isEqualTo(chidi);
        assertThat(assignments(first)).containsExactly("REVOKED RULES", "OFFERED SUBSTITUTE");
        endOfAnasAbsence();
        edith.post("/office/people/" + chidi + "/load", "capacity", "0");
        rows.sql("update person set capacity = 0 where handle = ?").param(ben).update();
        String second = scene.asked();
        assertThat(holder(second)).isEqualTo(ana);
        rows.sql("update person set capacity = 9 where handle = ?").param(ben).update();
        leave(0, 3, chidi);
        scene.step(second);
        assertThat(holder(second)).isEqualTo(ben);
    }

    private void endOfAnasAbsence() {
        anaWalks.post(anaWalks.get("/account/away").select("form[action$=/end]").attr("action"));
        assertThat(anaWalks.status()).isEqualTo(302);
    }

    @Test
    void whatAnEditorPinnedStaysAndIsOnTheEditorsList() {
        String reference = offeredToAna();
        edith.post("/desk/" + reference + "/assignment", "expert", ana);
        leave(0, 3, "");
        assertThat(holder(reference)).isEqualTo(ana);
        assertThat(edith.get("/office/away").select("#left ~ ul").text()).contains("ana is back on");
        assertThat(edith.get("/office").select("a[href=/office/away]").text()).contains("wait");
    }

    @Test
    void whatWasBegunIsAskedAboutAndGoesOnOnlyWhenSomebodySaysSo() {
        String kept = begun();
        String given = begun();
        String handed = begun();
        int before = letters("OWNER_AWAY");
        leave(0, 3, ben);
        assertThat(letters("OWNER_AWAY")).isEqualTo(before + 1);
        lookAfter.look();
        assertThat(letters("OWNER_AWAY")).isEqualTo(before + 1);
        assertThat(List.of(holder(kept), holder(given), holder(handed))).containsOnly(ana);
        anaWalks.post("/account/away/work/" + kept, "decision", "keep");
        edith.post("/office/people/" + ana + "/away/work/" + given, "decision", "give-back");
        scene.step(given);
        anaWalks.post("/account/away/work/" + handed, "decision", "substitute");
        assertThat(List.of(holder(kept), holder(given), holder(handed))).containsExactly(ana, ben, ben);
        assertThat(assignments(handed)).containsExactly("REVOKED RULES", "OFFERED SUBSTITUTE");
        assertThat(edith.get("/office/away").select("#left ~ ul").text()).contains("It was decided to keep it.");
    }

    private String begun() {
        String reference = offeredToAna();
        anaWalks.post("/desk/" + reference + "/acceptance");
        return reference;
    }

    @Test
    void anAbsenceAheadStartsOnItsDayAndWhoComesBackIsAskedAgain() {
        String reference = offeredToAna();
        leave(1, 3, "");
        lookAfter.look();
        assertThat(holder(reference)).isEqualTo(ana);
        rows.sql("update absence set first_day = ? where person_id = (select id from person where handle = ?)")
                .params(dates.today(), ana)
                .update();
        lookAfter.look();
        scene.step(reference);
        assertThat(holder(reference)).isEqualTo(ben);
        edith.post(edith.get("/office/people/" + ana + "/away")
                .select("form[action$=/end]")
                .attr("action"));
        assertThat(anaWalks.get("/desk").select(".notice").text()).doesNotContain("You are away");
        rows.sql("update person set capacity = 0 where handle = ?").param(ben).update();
        assertThat(holder(scene.asked())).isEqualTo(ana);
    }

    @Test
    void nobodyElseSeesOrChangesAnAbsence() {
        leave(10, 12, "");
        String end = anaWalks.get("/account/away").select("form[action$=/end]").attr("action");
        Walker benWalks = signedIn(ben);
        benWalks.post(end);
        assertThat(benWalks.status()).isEqualTo(404);
        benWalks.get("/office/people/" + ana + "/away");
        assertThat(benWalks.status()).isEqualTo(403);
        String reference = offeredToAna();
        benWalks.post("/account/away", "from", day(300), "until", day(301), "substitute", "");
        for (String decision : new String[] {"keep", "give-back", "substitute"}) {
            benWalks.post("/account/away/work/" + reference, "decision", decision);
            assertThat(benWalks.status()).isEqualTo(404);
        }
        assertThat(holder(reference)).isEqualTo(ana);
        edith.post("/office/people/" + ana + "/load", "capacity", "lots");
        assertThat(edith.page().select(".error-summary a").text()).isEqualTo("Enter a number from 0 to 1,000");
    }
}
