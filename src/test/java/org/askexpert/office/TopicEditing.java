package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.askexpert.browse.EntryQuery;
import org.askexpert.browse.FindEntries;
import org.askexpert.desk.Scene;
import org.askexpert.question.NewQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.topic.FindTopic;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Editors at work on the tree of topics, on their pages; the classes below say on which database. */
abstract class TopicEditing {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private FindEntries entries;

    @Autowired
    private Traffic traffic;

    private EntryScene scene;
    private Walker editor;
    private String own;

    @BeforeEach
    void anEditor() {
        scene = new EntryScene(program);
        own = scene.own();
        editor = scene.signedIn("Edith", Role.EDITOR, mvc);
    }

    private String version(String slug) {
        return editor.get("/office/topics/edit?topic=" + slug)
                .select("form[action*=edit] input[name=version]")
                .val();
    }

    private Document save(String slug, String title, String address, String parent) {
        return editor.post(
                "/office/topics/edit?topic=" + slug,
                "version",
                version(slug),
                "title",
                title,
                "address",
                address,
                "parent",
                parent);
    }

    private String created(String address, String parent) {
        editor.post("/office/topics", "title", "Topic " + address, "address", address, "parent", parent);
        assertThat(editor.location()).isEqualTo("/office/topics");
        return parent.isEmpty() ? address : parent + "/" + address;
    }

    private Document merge(String slug, String into) {
        return editor.post("/office/topics/merger?topic=" + slug, "into", into, "version", version(slug));
    }

    /** Where a public address leads, for good. */
    private String leadsTo(String path) {
        var reader = new Walker(mvc, "10.53.0.1");
        reader.get(path);
        return reader.status() == 301 ? reader.location() : Integer.toString(reader.status());
    }

    private long inTopic(String slug) {
        return entries.list(new EntryQuery(slug, null, null, 20), Viewer.reader())
                .total();
    }

    private long found(String slug) {
        return entries.list(new EntryQuery(slug, own, null, 20), Viewer.reader())
                .total();
    }

    @Test
    void onlyEditorsComeNear() {
        Walker expert = scene.signedIn("Ana", Role.EXPERT, mvc);
        expert.get("/office/topics");
        assertThat(expert.status()).isEqualTo(403);
        expert.post("/office/topics/merger?topic=" + own, "into", own, "version", "0");
        assertThat(expert.status()).isEqualTo(403);
    }

    @Test
    void whatIsTypedWronglyIsNamedAndKept() {
        Document page = save(own, " ", "Not an address", own);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select("#title").val()).isBlank();
        page = save(own, "Backs", "Not an address", "");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#address");
        assertThat(page.select("#address").val()).isEqualTo("Not an address");
        page = save(own, "Backs", own, own);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#parent");
        page = editor.post("/office/topics", "title", "Twice", "address", own, "parent", "");
        assertThat(editor.status()).isEqualTo(409);
        assertThat(page.select("#title").val()).isEqualTo("Twice");
        editor.get("/office/topics/edit?topic=no-such-topic");
        assertThat(editor.status()).isEqualTo(404);
    }

    @Test
    void afterARenameAllFormerAddressesLeadHereAndBackIsFree() {
        String child = created("knee", own);
        scene.entry("Stiff");
        save(own, "Spines", own + "-s", "");
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("/archive/topics/" + own + "-s");
        assertThat(leadsTo("/archive/topics/" + child)).isEqualTo("/archive/topics/" + own + "-s/knee");
        assertThat(leadsTo("/archive/topics/" + own + "/feed.atom"))
                .isEqualTo("/archive/topics/" + own + "-s/feed.atom");
        assertThat(inTopic(own)).isEqualTo(1);

        save(own + "-s", "Spines", own + "-t", "");
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("/archive/topics/" + own + "-t");
        assertThat(leadsTo("/archive/topics/" + own + "-s")).isEqualTo("/archive/topics/" + own + "-t");

        save(own + "-t", "Backs", own, "");
        assertThat(editor.location()).endsWith("?topic=" + own);
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("200");
        assertThat(leadsTo("/archive/topics/" + child)).isEqualTo("200");
        assertThat(leadsTo("/archive/topics/" + own + "-t/knee")).isEqualTo("/archive/topics/" + child);
    }

    @Test
    void anAddressThatLeadsToAnotherTopicIsRefused() {
        String other = created(own + "-other", "");
        save(other, "Other", own + "-new", "");
        Document page = save(own, "Backs", other, "");
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select(".field-error").text()).contains("leads to another topic");
        editor.post("/office/topics", "title", "Again", "address", other, "parent", "");
        assertThat(editor.status()).isEqualTo(409);
    }

    @Test
    void whatMovesBelowAnotherTopicIsCountedThere() {
        scene.entry("Stiff");
        String branch = created(own + "-branch", "");
        created("below", branch);
        assertThat(inTopic(branch)).isZero();

        save(own, "Backs", own, branch);
        assertThat(inTopic(branch)).isEqualTo(1);
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("/archive/topics/" + branch + "/" + own);
        // two levels, and no more
        save(branch, "Branch", own + "-branch", created(own + "-top", ""));
        assertThat(editor.status()).isEqualTo(422);

        save(branch + "/" + own, "Backs", own, "");
        assertThat(inTopic(branch)).isZero();
        assertThat(inTopic(own)).isEqualTo(1);
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("200");
    }

    @Test
    void aMergedTopicLeavesNothingBehind() {
        String entry = scene.entry("Stiff");
        String second = created(own + "-second", "");
        String last = created(own + "-last", "");
        assertThat(editor.get("/office/topics/merger?topic=" + own + "&into=" + second)
                        .text())
                .contains("1 answer", "cannot be taken back", "its place in the order");

        merge(own, second);
        assertThat(editor.location()).endsWith("?topic=" + second);
        assertThat(inTopic(second)).isEqualTo(1);
        merge(second, last);
        assertThat(inTopic(last)).isEqualTo(1);
        assertThat(found(last)).isEqualTo(1);
        assertThat(found(own)).isEqualTo(1); // programs that know a former slug find it, too
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("/archive/topics/" + last);
        assertThat(leadsTo("/archive/topics/" + second)).isEqualTo("/archive/topics/" + last);
        assertThat(leadsTo("/archive/topics/" + second + "/feed.atom"))
                .isEqualTo("/archive/topics/" + last + "/feed.atom");
        assertThat(new Walker(mvc, "10.53.0.2")
                        .get("/archive/" + entry)
                        .select("main")
                        .text())
                .contains("Topic " + last);
        assertThat(rows.sql("select count(*) from topic_redirect r join topic t on t.slug = r.slug")
                        .query(Long.class)
                        .single())
                .as("addresses that are former and present ones")
                .isZero();
        assertThat(rows.sql("select verb from audit_event where object_kind = 'topic' and object_key = ? order by id")
                        .param(own)
                        .query(String.class)
                        .list())
                .containsExactly("create", "merge");
    }

    @Test
    void topicsBelowFollowUnlessTheirAddressIsTaken() {
        created("knee", own);
        String other = created(own + "-other", "");
        String twin = created("knee", other);
        merge(own, other);
        assertThat(editor.status()).isEqualTo(422);
        save(twin, "Knees", "knees", other);
        merge(own, other);
        // the child's address was that of its twin: it keeps leading there
        assertThat(editor.status()).isEqualTo(422);
        merge(other + "/knees", own + "/knee");
        merge(own, other);
        assertThat(editor.location()).endsWith("?topic=" + other);
        assertThat(leadsTo("/archive/topics/" + own + "/knee")).isEqualTo("/archive/topics/" + other + "/knee");
    }

    @Test
    void expertsAndQuestionsOfAMergedTopicFollow() {
        Scene desk = new Scene(program);
        String ana = desk.person("ana", Role.EXPERT);
        String held = desk.asked();
        String other = created(own + "-other", "");
        merge(desk.topic(), other);
        assertThat(topicOf(held)).isEqualTo(other);
        assertThat(holder(held)).isEqualTo(ana);

        merge(other, own);
        assertThat(rows.sql("select p.handle from expertise e join topic t on t.id = e.topic_id join person p"
                                + " on p.id = e.person_id where t.slug = ?")
                        .param(own)
                        .query(String.class)
                        .list())
                .containsExactly(ana);
        assertThat(topicOf(held)).isEqualTo(own);
        assertThat(holder(askedUnder(own, desk))).isEqualTo(ana);
        Walker expert = new Walker(mvc, "10.53.0.9");
        expert.post("/sign-in", "email", ana + "@example.org", "password", Scene.PASSWORD);
        expert.post("/desk/" + held + "/acceptance");
        assertThat(expert.location()).contains(held);
    }

    @Test
    void whoeverSavesOnAnOlderStateSeesTheNewOneAndKeepsTheWords() {
        String read = version(own);
        save(own, "Spines", own, "");
        for (String version : List.of(read, "")) {
            Document page = editor.post(
                    "/office/topics/edit?topic=" + own,
                    "version",
                    version,
                    "title",
                    "Mine",
                    "address",
                    own,
                    "parent",
                    "");
            assertThat(editor.status()).isEqualTo(412);
            assertThat(page.select(".notice").text()).contains("Spines");
            assertThat(page.select("#title").val()).isEqualTo("Mine");
            assertThat(page.select("input[name=version]").val()).isEqualTo(version(own));
        }
        editor.post("/office/topics/merger?topic=" + own, "into", created(own + "-x", ""), "version", read);
        assertThat(editor.status()).isEqualTo(412);
        editor.post("/office/topics/removal", "topic", own, "version", read);
        assertThat(editor.status()).isEqualTo(412);
        assertThat(leadsTo("/archive/topics/" + own)).isEqualTo("200");
    }

    @Test
    void onlyAnEmptyTopicCanBeDeleted() {
        scene.entry("Stiff");
        editor.post("/office/topics/removal", "topic", own, "version", version(own));
        assertThat(editor.status()).isEqualTo(409);
        String empty = created(own + "-empty", "");
        assertThat(editor.get("/office/topics/edit?topic=" + empty).select("form[action*=removal]"))
                .hasSize(1);
        editor.post("/office/topics/removal", "topic", empty, "version", version(empty));
        assertThat(editor.location()).isEqualTo("/office/topics");
        assertThat(leadsTo("/archive/topics/" + empty)).isEqualTo("404");
    }

    @Test
    void aTopicThatEntriesWereMovedToAndFromCanBeDeleted() {
        String entry = scene.entry("Stiff");
        String second = created(own + "-second", "");
        String there = moved(entry, second);
        String back = moved(entry, own);
        editor.post("/office/topics/removal", "topic", second, "version", version(second));
        assertThat(editor.location()).isEqualTo("/office/topics");
        assertThat(leadsTo("/archive/topics/" + second)).isEqualTo("404");
        assertThat(inTopic(own)).isEqualTo(1);
        editor.get(there);
        assertThat(editor.status()).isEqualTo(404);
        assertThat(editor.get(back).select("form[action$=undo]")).isEmpty();
        assertThat(editor.status()).isEqualTo(200);
    }

    @Test
    void aTopicThatEntriesWereMovedToAndFromCanBeMerged() {
        String entry = scene.entry("Stiff");
        String second = created(own + "-second", "");
        String last = created(own + "-last", "");
        String there = moved(entry, second);
        String back = moved(entry, own);
        merge(second, last);
        assertThat(editor.location()).endsWith("?topic=" + last);
        assertThat(editor.get(there).select("h1").text()).endsWith("Topic " + last);
        editor.post(back + "/undo");
        assertThat(inTopic(last)).isEqualTo(1);
        assertThat(inTopic(own)).isZero();
    }

    /** Address of the page about the move. */
    private String moved(String entry, String topic) {
        editor.post("/office/entries/moves", "slugs", entry, "topic", topic);
        assertThat(editor.location()).startsWith("/office/entries/moves/");
        return editor.location();
    }

    @Test
    void aRetiredTopicIsNotOfferedToAskers() {
        String title = "Topic " + created(own + "-old", "");
        assertThat(askedFor()).contains(title);
        String slug = own + "-old";
        editor.post("/office/topics/retirement", "topic", slug, "version", version(slug), "over", "true");
        assertThat(askedFor()).doesNotContain(title);
        editor.post("/office/topics/retirement", "topic", slug, "version", version(slug), "over", "false");
        assertThat(askedFor()).contains(title);
    }

    @Test
    void siblingsChangePlaces() {
        for (String child : List.of("a", "b", "c")) created(child, own);
        assertThat(children()).containsExactly("a", "b", "c");
        editor.post("/office/topics/place", "topic", own + "/c", "way", "up");
        assertThat(children()).containsExactly("a", "c", "b");
        editor.post("/office/topics/place", "topic", own + "/a", "way", "down");
        assertThat(children()).containsExactly("c", "a", "b");
        editor.post("/office/topics/place", "topic", own + "/b", "way", "down");
        assertThat(children()).containsExactly("c", "a", "b");
    }

    @Test
    void theTreeCostsTheSameHoweverManyTopicsThereAre() {
        int few = cost();
        for (int at = 0; at < 4; at++) created("more-" + at, own);
        assertThat(cost()).isEqualTo(few);
    }

    /** The least of some: what the clock makes the program do meanwhile is not of the page. */
    private int cost() {
        return IntStream.range(0, 5)
                .map(at -> traffic.of(() -> editor.get("/office/topics")).statements())
                .min()
                .orElseThrow();
    }

    private List<String> children() {
        return rows
                .sql("select c.slug from topic c join topic p on p.id = c.parent_id where p.slug = ? order by c.place")
                .param(own)
                .query(String.class)
                .list()
                .stream()
                .map(slug -> slug.substring(own.length() + 1))
                .toList();
    }

    private List<String> askedFor() {
        var asker = new Walker(mvc, "10.53.0.3");
        asker.get("/ask/question");
        return asker.page().select("option, label").eachText();
    }

    private String askedUnder(String slug, Scene desk) {
        var topic = program.getBean(FindTopic.class)
                .bySlug(slug, Viewer.reader())
                .orElseThrow()
                .id();
        var asked = new NewQuestion(Scene.TITLE, Scene.BODY, topic, "en", Publish.NEVER, 1);
        String reference = program.getBean(ReceiveQuestion.class)
                .receive(asked, Viewer.reader())
                .reference()
                .toString();
        desk.step(reference);
        return reference;
    }

    private String topicOf(String reference) {
        return rows.sql("select t.slug from question q join topic t on t.id = q.topic_id where q.reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private String holder(String reference) {
        return rows.sql("select p.handle from question q join person p on p.id = q.assignee_id where q.reference = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
