package org.askexpert.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.ForgetContacts;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.FindClosed;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Askers erase what we hold of them, editors on request, and the rest goes by itself. */
@WholeProgram
class PrivacyPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private AskerLinks links;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private FindClosed closed;

    @Autowired
    private EraseDue eraseDue;

    @Autowired
    private ForgetContacts contacts;

    @Autowired
    private RetentionSettings settings;

    @Autowired
    private ReplayErasures replay;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Audit audit;

    @Autowired
    private Traffic traffic;

    @Autowired
    private JdbcClient rows;

    private Asking asking;
    private String email;
    private Walker jo;
    private Walker edith;

    @BeforeEach
    void people() {
        long now = System.nanoTime();
        asking = new Asking(submit, links, rows);
        email = "jo" + now + "@example.org";
        jo = new Walker(mvc, "10.89.0.1");
        String handle = "edith" + now;
        register.register(
                new NewPerson(handle, "Edith Editor", handle + "@example.org", Set.of(Role.EDITOR), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        edith = new Walker(mvc, "10.89.0.2");
        edith.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
        rows.sql(
                        "insert into topic (slug, title, place, is_sensitive, is_retired) values (?, 'Topic', 1, false, false)")
                .param("topic-" + now)
                .update();
    }

    @Test
    void withoutASessionNothingIsErased() {
        Reference question = asking.ask(email, "Still here?");
        jo.get("/mine/erasure");
        assertThat(jo.location()).isEqualTo("/mine");
        jo.post("/mine/erasure", "scope", "all");
        assertThat(jo.location()).isEqualTo("/mine");
        assertThat(asking.isThere(question)).isTrue();
    }

    @Test
    void anAskerErasesOneQuestionAndTheLinkLeadsNowhere() {
        Reference question = asking.ask(email, "One of two?");
        Reference other = asking.ask(email, "Two of two?");
        String link = asking.link(question);
        asking.opened(question, email, jo);
        assertThat(jo.get("/mine").select("a[href=/mine/erasure]")).hasSize(1);
        Document page = jo.get("/mine/erasure");
        assertThat(page.select("main").text()).contains("cannot be undone", other.code());
        assertThat(page.text()).doesNotContain("Two of two");
        page = jo.post("/mine/erasure");
        assertThat(jo.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#scope");

        jo.post("/mine/erasure", "scope", "this");
        assertThat(jo.location()).isEqualTo("/mine/erased");
        assertThat(jo.get("/mine/erased").select("h1").text()).contains("deleted");
        assertThat(asking.isThere(question)).isFalse();
        assertThat(asking.isThere(other)).isTrue();
        jo.get(link);
        assertThat(jo.status()).isEqualTo(404);
        assertThat(erasures(question)).isOne();
    }

    @Test
    void whatShallBecomeOfPublishedTextIsAskedAndTheTextGoes() {
        Reference question = asking.ask(email, "In the archive?");
        String slug = asking.publish(question, "erase-me-" + System.nanoTime());
        asking.opened(question, email, jo);
        jo.post("/mine/erasure");
        assertThat(jo.status()).isEqualTo(422);
        assertThat(jo.page().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(jo.get("/archive/" + slug).select("h1").text()).isEqualTo("A public title");
        jo.post("/mine/erasure", "text", "goes");
        jo.get("/archive/" + slug);
        assertThat(jo.status()).isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnFromTheArchiveGoesUnaskedAndNobodyCitesItsWords() {
        Reference question = asking.ask(email, "Withdrawn long ago?");
        String slug = asking.publish(question, "withdrawn-" + System.nanoTime());
        rows.sql("update entry set state = 'RETRACTED' where slug = ?")
                .param(slug)
                .update();
        Reference other = asking.ask("other" + email, "Cites it?");
        rows.sql("insert into draft_revision (question_id, number, author_id, answer, answer_html, created_at)"
                        + " values (?, 1, 1, 'A', '<p>A</p>', current_timestamp)")
                .param(asking.key(other))
                .update();
        rows.sql("insert into source (revision_id, position, kind, slug, title, cited_revision)"
                        + " select id, 0, 'ENTRY', ?, 'A public title', 1 from draft_revision where question_id = ?")
                .params(slug, asking.key(other))
                .update();
        asking.opened(question, email, jo);
        jo.post("/mine/erasure", "scope", "this");
        assertThat(jo.location()).isEqualTo("/mine/erased");
        assertThat(rows.sql("select count(*) from entry_slug where slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(rows.sql("select s.title from source s join draft_revision r on r.id = s.revision_id"
                                + " where r.question_id = ?")
                        .param(asking.key(other))
                        .query(String.class)
                        .single())
                .doesNotContain("public title");
    }

    @Test
    void anEditorFindsAnAddressByItsHashAndNeverSeesItAgain() {
        Reference question = asking.ask(email, "On request?");
        String slug = asking.publish(question, "on-request-" + System.nanoTime());
        edith.post("/office/erasure", "email", "no address");
        assertThat(edith.status()).isEqualTo(422);
        Document found = edith.post("/office/erasure", "email", " " + email.toUpperCase(java.util.Locale.ROOT));
        assertThat(edith.status()).isEqualTo(200);
        assertThat(found.text()).contains("1 question");
        assertThat(edith.body()).doesNotContainIgnoringCase(email).doesNotContain(question.code());
        String key = found.select("input[name=key]").val();

        edith.post("/office/erasure/confirmation", "key", key);
        assertThat(edith.status()).isEqualTo(422);
        assertThat(edith.page().select(".error-summary a")).hasSize(2);
        assertThat(asking.isThere(question)).isTrue();
        edith.post("/office/erasure/confirmation", "key", key, "reason", "asked-by-mail", "text", "stays");
        assertThat(edith.location()).isEqualTo("/office/erasure");
        assertThat(asking.isThere(question)).isFalse();
        assertThat(edith.get("/archive/" + slug).select("h1").text()).isEqualTo("A public title");
        assertThat(edith.get("/office/erasure").select("tbody tr").first().text())
                .contains("Edith Editor", "By email", "1", "stayed");
        assertThat(acts("look-up", key)).isOne();

        found = edith.post("/office/erasure", "email", email);
        assertThat(found.text()).contains("no question", "1 published answer");
        edith.post("/office/erasure/confirmation", "key", key, "reason", "asked-by-letter", "text", "goes");
        edith.get("/archive/" + slug);
        assertThat(edith.status()).isEqualTo(404);
        edith.post("/office/erasure/confirmation", "key", key, "reason", "asked-by-letter", "text", "goes");
        assertThat(edith.status()).isEqualTo(409);
    }

    @Test
    void anAskerTakesACopyOfTheOwnQuestionAndOfNoOther() {
        Reference question = asking.ask(email, "My canary <b>one</b>?");
        Reference other = asking.ask(email, "My canary two?");
        Reference foreign = asking.ask("other" + email, "A foreign canary?");
        note(question, "words of staff");
        jo.get("/mine/data.json");
        assertThat(jo.location()).isEqualTo("/mine");
        asking.opened(question, email, jo);
        jo.get("/mine/data.json");
        assertThat(jo.header("Content-Disposition")).isEqualTo("attachment; filename=\"what-we-hold.json\"");
        assertThat(jo.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(jo.header("Cache-Control")).contains("no-store");
        assertThat(jo.body())
                .contains("My canary <b>one</b>?", email, "More of it.", question.code(), "\"staffRows\" : 1")
                .doesNotContain("canary two", "foreign canary", other.code(), foreign.code(), "words of staff");
        Document page = jo.get("/mine/data.html");
        assertThat(jo.header("Content-Disposition")).contains("attachment");
        assertThat(page.text()).contains("My canary <b>one</b>?", "what was asked", email);
        assertThat(page.select("b")).isEmpty();
        assertThat(acts("copy", question.code())).isEqualTo(2);
    }

    @Test
    void anEditorMakesACopyOfEverythingOfAnAddress() {
        Reference question = asking.ask(email, "Mine to see?");
        asking.ask("other" + email, "A foreign canary?");
        note(question, "=words of staff");
        Document found = edith.post("/office/erasure", "email", email);
        String key = found.select("input[name=key]").val();
        edith.post("/office/erasure/json", "key", key);
        assertThat(edith.status()).isEqualTo(422);
        edith.post("/office/erasure/json", "key", key, "reason", "asked-by-letter");
        assertThat(edith.header("Content-Disposition")).isEqualTo("attachment; filename=\"what-we-hold.json\"");
        assertThat(edith.body())
                .contains("Mine to see?", email, "words of staff")
                .doesNotContain("foreign canary");
        edith.post("/office/erasure/page", "key", key, "reason", "asked-by-letter");
        assertThat(edith.page().text()).contains("Mine to see?", "words of staff");
        assertThat(acts("copy", key)).isEqualTo(2);
    }

    private void note(Reference question, String words) {
        rows.sql("insert into note (question_id, author_id, text, written_at) values (?, 1, ?, current_timestamp)")
                .params(asking.key(question), words)
                .update();
    }

    @Test
    void whatAnOlderBackupBringsBackIsErasedAgain() {
        Reference back = asking.ask(email, "Back again?");
        Reference other = asking.ask(email, "Never erased?");
        ledger.append(List.of(
                new ErasedLine(asking.key(back), audit.hashed(back.code()), false),
                new ErasedLine(asking.key(other), audit.hashed(back.code() + "x"), false)));
        assertThat(replay.replay(Viewer.system())).isOne();
        assertThat(asking.isThere(back)).isFalse();
        assertThat(asking.isThere(other)).isTrue();
        assertThat(replay.replay(Viewer.system())).isZero();
    }

    @Test
    void contactsGoAfterNinetyDaysAndQuestionsAfterAYear() {
        Reference open = asking.ask(email, "In work for ever?");
        Reference over = asking.ask(email, "Over?");
        asking.end(over, "NOT_TAKEN");
        Reference withdrawn = asking.ask(email, "Taken back?");
        asking.end(withdrawn, "WITHDRAWN");

        after(29);
        assertThat(asking.isThere(withdrawn)).isTrue();
        after(31);
        assertThat(asking.isThere(withdrawn)).isFalse();
        after(89);
        assertThat(address(over)).isEqualTo(email);
        after(91);
        assertThat(address(over)).isNull();
        assertThat(address(open)).isEqualTo(email);
        asking.opened(over, email, jo);
        assertThat(jo.get("/mine").select("h1").text()).isEqualTo("Over?");
        after(364);
        assertThat(asking.isThere(over)).isTrue();
        after(366);
        assertThat(asking.isThere(over)).isFalse();
        assertThat(asking.isThere(open)).isTrue();

        Document report = edith.get("/office/retention");
        assertThat(edith.status()).isEqualTo(200);
        assertThat(report.select("table").first().select("tbody tr")).hasSize(RetentionRule.values().length);
        assertThat(report.select("table").last().select("tbody tr")).hasSize(8);
    }

    @Test
    void theOfficePagesCostAFixedNumberOfStatements() {
        edith.get("/office/retention");
        assertThat(traffic.of(() -> edith.get("/office/retention")).statements())
                .isLessThanOrEqualTo(30);
        edith.get("/office/erasure");
        assertThat(traffic.of(() -> edith.get("/office/erasure")).statements()).isLessThanOrEqualTo(12);
    }

    private void after(int days) {
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        new KeepRetention(closed, eraseDue, contacts, settings, rows, later).keep(Viewer.system());
    }

    private String address(Reference reference) {
        return rows.sql("select email from asker where reference = ?")
                .param(reference.code())
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private int erasures(Reference reference) {
        return acts("erase", reference.code());
    }

    private int acts(String verb, String key) {
        return rows.sql("select count(*) from audit_event where verb = ? and object_key = ?")
                .params(verb, key)
                .query(Integer.class)
                .single();
    }
}
