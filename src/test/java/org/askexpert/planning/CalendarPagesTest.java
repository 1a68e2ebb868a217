package org.askexpert.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.askexpert.calendar.WorkingTime;
import org.askexpert.desk.Scene;
import org.askexpert.question.EditorialRules;
import org.askexpert.question.Lane;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Holidays and deadlines as editors keep them, and what follows for the clocks. */
@WholeProgram
class CalendarPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private WorkingTime workingTime;

    @Autowired
    private EditorialRules rules;

    private Walker edith;

    @BeforeEach
    void anEditor() {
        edith = new Walker(mvc, "10.7.30.1");
        String email = new Scene(program).person("edith", Role.EDITOR) + "@example.org";
        edith.post("/sign-in", "email", email, "password", Scene.PASSWORD);
    }

    @Test
    void aDayThatIsPastTwiceOrNoDateIsRefusedAndTheMessageNamesTheField() {
        assertThat(refused("2020-01-01", "Late")).isEqualTo("Enter a day that is not past");
        assertThat(refused("soon", "Soon")).isEqualTo("Enter a date, like 2027-06-04");
        assertThat(refused("2199-01-01", "Far")).isEqualTo("Enter a day within five years");
        edith.post("/office/calendar", "day", "2029-05-14", "name", "Outing");
        assertThat(edith.status()).isEqualTo(302);
        assertThat(refused("2029-05-14", "Outing again")).isEqualTo("Enter a day that is not in the calendar yet");
        edith.post("/office/calendar", "day", "2029-05-15", "name", " ");
        assertThat(edith.page().select(".error-summary a").attr("href")).isEqualTo("#name");
    }

    private String refused(String day, String name) {
        Document page = edith.post("/office/calendar", "day", day, "name", name);
        assertThat(edith.status()).isEqualTo(422);
        assertThat(page.select("#day").val()).isEqualTo(day);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#day");
        return page.select(".error-summary a").text();
    }

    @Test
    void clocksLeaveADayOutUntilItIsRemovedAndAgainOnceItIsPutBack() {
        Instant friday = Instant.parse("2029-06-01T09:00:00Z");
        assertThat(workingTime.after(friday, 1)).isEqualTo("2029-06-04T09:00:00Z");
        edith.post("/office/calendar", "day", "2029-06-04", "name", "<b>Outing</b>");
        assertThat(workingTime.after(friday, 1)).isEqualTo("2029-06-05T09:00:00Z");
        assertThat(edith.get("/office/calendar").select("main").text()).contains("4 June 2029 <b>Outing</b>");
        edith.post(button("removal", "4 June 2029"));
        assertThat(workingTime.after(friday, 1)).isEqualTo("2029-06-04T09:00:00Z");
        edith.post(button("restoration", "4 June 2029"));
        assertThat(workingTime.after(friday, 1)).isEqualTo("2029-06-05T09:00:00Z");
    }

    @Test
    void theHistoryOfTheCalendarSaysWhoClosedWhichDayAndTakesItBack() {
        edith.post("/office/calendar", "day", "2029-07-03", "name", "Garden day");
        Document change = edith.get(edith.get("/office/lists/holidays/history")
                .select("main ol li a")
                .first()
                .attr("href"));
        assertThat(change.select("main .meta").text()).contains("edith");
        assertThat(change.select("table.sides ins").text()).contains("2029-07-03 Garden day");
        edith.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(edith.location()).isEqualTo("/office/calendar");
        assertThat(workingTime.after(Instant.parse("2029-07-02T09:00:00Z"), 1)).isEqualTo("2029-07-03T09:00:00Z");
        assertThat(edith.get("/office/calendar").select("#removed ~ ul").text()).contains("Garden day");
    }

    private String button(String verb, String day) {
        return edith.get("/office/calendar")
                .select("form[action$=" + verb + "]:has([aria-label*=" + day + "])")
                .attr("action");
    }

    @Test
    void anUrgentLimitIsNeverLongerThanTheOrdinaryOne() {
        Document page = edith.get("/office/deadlines");
        assertThat(page.select("[value=respond-urgent] ~ input.form-control").val())
                .isEqualTo("1");
        page = save(page, "respond-urgent", "4");
        assertThat(edith.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href"))
                .isEqualTo("#"
                        + page.select("[value=respond-urgent] ~ input.form-control")
                                .attr("id"));
        assertThat(page.select(".error-summary a").text())
                .contains("Accept or decline an offer, urgent questions: enter 3 or less");
        save(edith.get("/office/deadlines"), "respond-urgent", "a few");
        assertThat(edith.page().select(".error-summary a").text()).isEqualTo("Enter a number of days from 1 to 365");
        assertThat(rules.respondWithinDays(Lane.URGENT)).isEqualTo(1);
    }

    @Test
    void aChangedLimitHoldsFromNowOnAndIsListed() {
        save(edith.get("/office/deadlines"), "wait-for-asker", "20");
        assertThat(rules.waitForAskerDays(Lane.ORDINARY)).isEqualTo(20);
        Document page = edith.get(edith.location());
        assertThat(page.select("#changes ~ ul li").first().text()).contains("from 14 to 20 days", "edith");
        Document before = page;
        save(page, "wait-for-asker", "14");
        save(before, "wait-for-asker", "21");
        assertThat(edith.status()).isEqualTo(412);
        assertThat(rules.waitForAskerDays(Lane.ORDINARY)).isEqualTo(14);
    }

    private Document save(Document page, String code, String days) {
        var rows = page.select("input[name$=code]");
        String[] fields = new String[2 + rows.size() * 4];
        fields[0] = "version";
        fields[1] = page.select("[name=version]").val();
        for (int i = 0; i < rows.size(); i++) {
            fields[2 + i * 4] = "rows[" + i + "].code";
            fields[3 + i * 4] = rows.get(i).val();
            fields[4 + i * 4] = "rows[" + i + "].days";
            fields[5 + i * 4] = rows.get(i).val().equals(code)
                    ? days
                    : page.getElementsByAttributeValue("name", "rows[" + i + "].days")
                            .val();
        }
        return edith.post("/office/deadlines", fields);
    }
}
