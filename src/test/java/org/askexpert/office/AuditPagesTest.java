package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.people.NewPerson;
import org.askexpert.people.PersonId;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Administrators see who did what. */
@WholeProgram
class AuditPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Traffic traffic;

    private String handle;
    private PersonId person;
    private Walker boss;

    @BeforeEach
    void anAdministrator() {
        handle = "boss" + System.nanoTime();
        person = register.register(
                new NewPerson(
                        handle, "Beate Boss", handle + "@example.org", Set.of(Role.ADMINISTRATOR), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        boss = new Walker(mvc, "10.36.0.1");
        boss.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
    }

    @Test
    void anAdministratorFindsTheRecordFromTheOffice() {
        assertThat(boss.get("/office").select("a[href=/office/audit]")).hasSize(1);
        assertThat(boss.get("/office/audit").select("tbody tr").first().text())
                .contains("Beate Boss", "sign in", "person");
    }

    @Test
    void wrongFiltersAreNamedAndKept() {
        Document page = boss.get("/office/audit?person=nobody-of-this-name&from=4.6.&until=2026-01-01&thing=%3Cb%3E");
        assertThat(boss.status()).isEqualTo(422);
        assertThat(page.select(".field-error")).hasSize(2);
        assertThat(page.select("#person").val()).isEqualTo("nobody-of-this-name");
        assertThat(page.select("#thing").val()).isEqualTo("<b>");
        boss.get("/office/audit?from=2026-02-01&until=2026-01-01");
        assertThat(boss.page().select(".field-error").text()).contains("lies before");
        boss.get("/office/audit.csv?from=4.6.");
        assertThat(boss.status()).isEqualTo(404);
    }

    @Test
    void filtersNarrowAndStayWhilePaging() {
        for (int i = 0; i < 41; i++) act("AUDT-P%03d".formatted(i));
        Document first = boss.get("/office/audit?person=" + handle);
        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(first.select("tbody tr").first().text()).contains("AUDT-P040");
        String next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("person=" + handle);
        Document second = boss.get(next);
        assertThat(second.select("tbody tr").first().text()).contains("AUDT-P020");
        Document back = boss.get(second.select("a[rel=prev]").attr("href"));
        assertThat(back.select("tbody tr").first().text()).contains("AUDT-P040");
        assertThat(boss.get("/office/audit?thing=AUDT-P007&person=" + handle).select("tbody tr"))
                .hasSize(1);
        assertThat(boss.get("/office/audit?until=2020-01-01").text()).contains("Nothing was recorded");
    }

    @Test
    void theRecordAsCsvHoldsNoFormula() {
        act("=1+1");
        boss.get("/office/audit.csv?thing=%3D1%2B1");
        assertThat(boss.header("Content-Disposition")).contains("attachment");
        assertThat(boss.body().lines().toList()).hasSizeGreaterThan(1).anyMatch(line -> line.contains(",'=1+1,"));
    }

    @Test
    void aCheckSaysWhatItFound() {
        boss.post("/office/audit/verification");
        assertThat(boss.get(boss.location())
                        .select("[role=alert], [role=region]")
                        .text())
                .contains("seal");
    }

    @Test
    void aStretchCostsAsManyStatementsHoweverLongItIs() {
        for (int i = 0; i < 25; i++) act("AUDT-S%03d".formatted(i));
        boss.get("/office/audit?person=" + handle);
        int some = traffic.of(() -> boss.get("/office/audit?thing=AUDT-S001")).statements();
        assertThat(traffic.of(() -> boss.get("/office/audit")).statements()).isEqualTo(some);
    }

    private void act(String key) {
        Viewer me = new Viewer.Staff(person.number(), handle, Set.of(Role.ADMINISTRATOR));
        transaction.executeWithoutResult(status -> audit.record("accept", "question", key, me, null));
    }
}
