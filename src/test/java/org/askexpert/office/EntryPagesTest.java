package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.shared.Role;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class EntryPagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*191} [[${7*191}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private EntryScene scene;
    private Walker edith;
    private Walker reader;
    private String slug;

    @BeforeEach
    void givenAnEditorAndAnEntry() {
        scene = new EntryScene(program);
        edith = scene.signedIn("Edith", Role.EDITOR, mvc);
        reader = new Walker(mvc, "10.7.0.2");
        slug = scene.entry("Stiff");
    }

    @Test
    void othersAreKeptOut() {
        Walker ana = scene.signedIn("ana", Role.EXPERT, mvc);
        for (String page : new String[] {"", "/correction", "/retraction", "/slug"}) {
            ana.get(office(slug) + page);
            assertThat(ana.status()).as(page).isEqualTo(403);
        }
        ana.post(office(slug) + "/retraction", "revision", "1", "note", "Mine.");
        assertThat(ana.status()).isEqualTo(403);
        reader.get(office(slug));
        assertThat(reader.location()).isEqualTo("/sign-in");
    }

    @Test
    void anEntryIsFoundByItsWordsAndByItsAddress() {
        assertThat(edith.get("/office/entries?q=stiff " + scene.own())
                        .select(".results a")
                        .eachAttr("href"))
                .containsExactly(office(slug));
        edith.get("/office/entries?q=http://localhost/archive/" + slug);
        assertThat(edith.location()).isEqualTo(office(slug));
        assertThat(edith.get("/office/entries?q=zzzz" + scene.own()).select(".results"))
                .isEmpty();
        assertThat(edith.get("/office/entries").select("h1").text()).isEqualTo("Entries of the archive");
        assertThat(edith.get("/office/entries?state=retracted")
                        .select(".shelf [aria-current]")
                        .text())
                .isEqualTo("Withdrawn");
    }

    @Test
    void aCorrectionIsPublicAtOnceAndSaysWhatItIs() {
        assertThat(edith.get(office(slug) + "/correction").select("#answer").val())
                .startsWith("Rest for two days.");
        correct("1", "Stiff " + scene.own(), "Rest for three days.\n\nThen walk.", "update", "We know more.");
        assertThat(edith.location()).isEqualTo(office(slug));
        Document entry = edith.get(edith.location());
        assertThat(entry.select(".banner").text()).contains("The correction is public.");
        assertThat(entry.select("main").text()).contains("Update,", "Edith: We know more.", "changed by Edith");

        Document page = reader.get("/archive/" + slug);
        assertThat(page.select(".notice").text()).contains("Update,", "We know more.", "See what changed");
        assertThat(page.select("main").text()).doesNotContain("Edith", "Checked by");
        Document history = reader.get("/archive/" + slug + "/history");
        assertThat(history.select("del").text()).isEqualTo("Removed: two");
        assertThat(history.select("ins").text()).isEqualTo("Added: three");
        assertThat(history.select(".versions li")).hasSize(2);
        assertThat(history.select("main").text())
                .contains("The title did not change.")
                .doesNotContain("Edith");
        assertThat(reader.header("Cache-Control")).startsWith("public");
        assertThat(reader.header("ETag")).startsWith("\"");
        assertThat(reader.header("Set-Cookie")).isNull();
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        Document page = correct("1", "", HOSTILE, null, " ");
        assertThat(edith.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#type", "#note");
        assertThat(page.select("#answer").val()).isEqualTo(HOSTILE);
        assertThat(page.select("main script")).isEmpty();
        assertThat(reader.get("/archive/" + slug).select(".notice")).isEmpty();
    }

    @Test
    void hostileTextInEveryFieldIsShownAsTyped() {
        correct("1", HOSTILE, HOSTILE, "correction", HOSTILE);
        assertThat(edith.status()).isEqualTo(302);
        for (Document page : new Document[] {
            reader.get("/archive/" + slug),
            reader.get("/archive/" + slug + "/history"),
            edith.get(office(slug)),
            edith.get(office(slug) + "/correction"),
            edith.get(office(slug) + "/retraction")
        }) {
            assertThat(page.select("main script")).isEmpty();
            assertThat(page.text()).contains("${7*191}").doesNotContain("1337");
        }
        edith.post(office(slug) + "/slug", "slug", HOSTILE);
        assertThat(edith.status()).isEqualTo(422);
        edith.post(office(slug) + "/retraction", "revision", "2", "note", HOSTILE);
        Document gone = reader.get("/archive/" + slug);
        assertThat(reader.status()).isEqualTo(410);
        assertThat(gone.select("main script")).isEmpty();
        assertThat(gone.text()).contains("${7*191}");
    }

    @Test
    void aCorrectionSavedMeanwhileIsShownBesideWhatWasTyped() {
        correct("1", "Stiff", "First.", "correction", "One.");
        Document page = correct("1", "Stiff too", "Second.", "update", "Two.");
        assertThat(edith.status()).isEqualTo(412);
        assertThat(page.select(".notice h2").text()).startsWith("Edith changed this at");
        assertThat(page.select(".notice").text()).contains("First.");
        assertThat(page.select("#answer").val()).isEqualTo("Second.");
        assertThat(page.select("[name=revision]").val()).isEqualTo("2");
        assertThat(reader.get("/archive/" + slug).select(".answer").text()).isEqualTo("First.");

        edith.post(office(slug) + "/retraction", "revision", "1", "note", "Wrong.");
        assertThat(edith.status()).isEqualTo(412);
        correct("2", "Stiff too", "Second.", "update", "Two.");
        assertThat(edith.status()).isEqualTo(302);
    }

    @Test
    void retractingSaysWhatIsLostAndWhoCitesIt() {
        String citing = scene.citing("Quotes it", slug);
        Document page = edith.get(office(slug) + "/retraction");
        assertThat(page.select("main").text()).contains("This cannot be undone.");
        assertThat(page.select("section a").eachAttr("href")).containsExactly(office(citing));
        assertThat(edith.post(office(slug) + "/retraction", "revision", "1", "note", "")
                        .select(".error-summary")
                        .text())
                .contains("Tell readers why you withdraw this answer");

        edith.post(office(slug) + "/retraction", "revision", "1", "note", "It was wrong.");
        assertThat(edith.location()).isEqualTo(office(slug));
        Document entry = edith.get(office(slug));
        assertThat(entry.select(".summary").text()).contains("Withdrawn");
        assertThat(entry.select("a[href$=correction], a[href$=retraction]")).isEmpty();
        edith.get(office(slug) + "/correction");
        assertThat(edith.location()).isEqualTo(office(slug));
        Document late = correct("1", "Late", "Late.", "update", "Late.");
        assertThat(edith.status()).isEqualTo(409);
        assertThat(late.select("#answer").val()).isEqualTo("Late.");
        assertThat(edith.get("/office/entries?state=retracted")
                        .select(".results")
                        .text())
                .contains("Stiff");
        for (String gone : new String[] {"", "/history", "/feedback"}) {
            assertThat(reader.get("/archive/" + slug + gone).text()).contains("It was wrong.");
            assertThat(reader.status()).isEqualTo(410);
        }
    }

    @Test
    void anAddressIsChangedAndTheOldOneLeadsOn() {
        String other = scene.entry("Other");
        Document taken = edith.post(office(slug) + "/slug", "slug", other);
        assertThat(edith.status()).isEqualTo(409);
        assertThat(taken.select("#slug-error").text()).contains("Another answer has or had this address");
        assertThat(taken.select("#slug").val()).isEqualTo(other);
        assertThat(edith.post(office(slug) + "/slug", "slug", "search")
                        .select("#slug-error")
                        .text())
                .contains("belongs to a page of ours");
        edith.post(office(slug) + "/slug", "slug", " moved-" + scene.own() + " ");
        assertThat(edith.location()).isEqualTo("/office/entries/moved-" + scene.own());
        edith.get(office(slug));
        assertThat(edith.location()).isEqualTo("/office/entries/moved-" + scene.own());
        reader.get("/archive/" + slug + "/history");
        assertThat(reader.status()).isEqualTo(301);
        assertThat(reader.location()).isEqualTo("/archive/moved-" + scene.own() + "/history");
    }

    @Test
    void nonsenseInTheHistoryMeansTheLastTwo() {
        correct("1", "Stiff", "First.", "correction", "One.");
        correct("2", "Stiff", "Second.", "correction", "Two.");
        for (String query : new String[] {"", "?from=x&to=%00", "?from=9&to=1", "?from=2&to=2", "?from=-1"}) {
            assertThat(reader.get("/archive/" + slug + "/history" + query)
                            .select("h2")
                            .first()
                            .text())
                    .as(query)
                    .isEqualTo("From version 2 to version 3");
        }
        assertThat(reader.get("/archive/" + slug + "/history?from=1&to=3")
                        .select("h2")
                        .text())
                .isEqualTo("From version 1 to version 3");
    }

    @Test
    void eachPageTakesAFixedNumberOfStatements() {
        correct("1", "Stiff", "First.", "correction", "One.");
        edith.get(office(slug));
        int entry = traffic.of(() -> edith.get(office(slug))).statements();
        int history =
                traffic.of(() -> reader.get("/archive/" + slug + "/history")).statements();
        int list = traffic.of(() -> edith.get("/office/entries")).statements();
        for (int revision = 2; revision < 8; revision++) {
            correct(Integer.toString(revision), "Stiff", "Text " + revision, "update", "Note " + revision);
        }
        scene.entry("One more");
        edith.get(office(slug));
        assertThat(traffic.of(() -> edith.get(office(slug))).statements()).isLessThanOrEqualTo(entry);
        assertThat(traffic.of(() -> reader.get("/archive/" + slug + "/history?from=2&to=5"))
                        .statements())
                .isLessThanOrEqualTo(history);
        assertThat(traffic.of(() -> edith.get("/office/entries")).statements()).isLessThanOrEqualTo(list);
    }

    private Document correct(String revision, String title, String answer, String type, String note) {
        String path = office(slug) + "/correction";
        return type == null
                ? edith.post(path, "revision", revision, "title", title, "answer", answer, "note", note)
                : edith.post(path, "revision", revision, "title", title, "answer", answer, "type", type, "note", note);
    }

    private static String office(String slug) {
        return "/office/entries/" + slug;
    }
}
