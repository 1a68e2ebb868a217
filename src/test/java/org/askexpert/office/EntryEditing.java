package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Editors at work on entries over the API; the classes below say on which database. */
abstract class EntryEditing {

    private static final int MANY = 12;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private AddEntry addEntry;

    @Autowired
    private JdbcClient rows;

    private final String own =
            "e" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private TopicId topic;

    @BeforeEach
    void givenAnEditorAndATopic() {
        topic = createTopic.create(new NewTopic(null, own, "Backs", false), Viewer.system());
        var edith = new NewPerson("edith-" + own, "Edith", own + "@example.org", Set.of(Role.EDITOR), Set.of(), null);
        register.register(edith, "six quiet herons", "token-" + own, Viewer.system());
    }

    @Test
    void whatIsWrongIsNamedAndWhatIsUnknownStaysSo() throws Exception {
        String slug = entry("Names");

        var invalid = call(slug, "correction", "{\"answer\":\"\",\"type\":\"correction\"}");
        assertThat(invalid.getStatus()).isEqualTo(422);
        assertThat(text(invalid)).contains("\"field\":\"answer\"", "\"field\":\"note\"");
        assertThat(text(call(slug, "correction", "{\"note\":\"N\",\"type\":\"nonsense\"}")))
                .contains("\"status\":422", "\"field\":\"type\"");
        assertThat(call(slug, "correction", "{\"note\":\"N\",\"type\":\"update\",\"more\":1}")
                        .getStatus())
                .isEqualTo(400);
        assertThat(text(call(slug, "slug", "{\"slug\":\"search\"}"))).contains("\"status\":422", "\"field\":\"slug\"");
        assertThat(text(call(slug, "retraction", "{}"))).contains("\"status\":422", "\"field\":\"note\"");
        assertThat(call("nobody-knows-it", "retraction", "{\"note\":\"N\"}").getStatus())
                .isEqualTo(404);
    }

    @Test
    void anEntryIsCorrectedRenamedAndRetracted() throws Exception {
        String slug = entry("Whole way");

        assertThat(call(slug, "correction", "{\"answer\":\"New 😀.\",\"note\":\"Why\",\"type\":\"update\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(text(read("/api/v1/archive/" + slug)))
                .contains("\"markdown\":\"New 😀.\"", "\"revision\":2", "\"type\":\"update\",\"text\":\"Why\"");
        assertThat(call(slug, "slug", "{\"slug\":\"moved-" + own + "\"}").getStatus())
                .isEqualTo(204);
        var moved = read("/archive/" + slug);
        assertThat(moved.getStatus()).isEqualTo(301);
        assertThat(moved.getHeader("Location")).isEqualTo("/archive/moved-" + own);
        assertThat(call("moved-" + own, "retraction", "{\"note\":\"It was wrong.\"}")
                        .getStatus())
                .isEqualTo(204);
        var gone = read("/archive/moved-" + own);
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(text(gone)).contains("It was wrong.", "We withdrew this answer on");
        assertThat(text(read("/api/v1/archive/" + slug))).contains("\"status\":410", "It was wrong.");
        assertThat(call("moved-" + own, "retraction", "{\"note\":\"Again.\"}").getStatus())
                .isEqualTo(409);
    }

    @Test
    void ofManyCorrectionsOfOneRevisionOneIsKept() throws Exception {
        String slug = entry("Race");
        List<Integer> answers = atOnce(i -> request(slug, "correction", body(i)).header("If-Match", "\"1\""));

        assertThat(answers).containsOnlyOnce(204);
        assertThat(answers).filteredOn(answer -> answer != 204).isSubsetOf(409, 412);
        assertThat(count(
                        "select count(*) from entry_revision r join entry e on e.id = r.entry_id where e.slug = ?",
                        slug))
                .isEqualTo(2);
        assertThat(count("select count(*) from entry_note n join entry e on e.id = n.entry_id where e.slug = ?", slug))
                .isEqualTo(1);
        var stale = mvc.perform(request(slug, "correction", body(0)).header("If-Match", "\"1\""))
                .andReturn()
                .getResponse();
        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(stale.getHeader("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void ofManyEntriesThatWantOneAddressOneGetsIt() throws Exception {
        List<String> slugs =
                IntStream.range(0, MANY).mapToObj(i -> entry("Wants it " + i)).toList();
        List<Integer> answers = atOnce(i -> request(slugs.get(i), "slug", "{\"slug\":\"wanted-" + own + "\"}"));

        assertThat(answers).containsOnlyOnce(204);
        assertThat(answers).filteredOn(answer -> answer != 204).containsOnly(409);
        assertThat(count("select count(*) from entry where slug = ?", "wanted-" + own))
                .isEqualTo(1);
    }

    private String entry(String title) {
        var text = new EntryText(title + " " + own, "A question.", "An answer.", List.of());
        Instant june = Instant.parse("2026-06-01T09:00:00Z");
        return addEntry.add(new NewEntry(null, topic, text, june, Provenance.sample()), Viewer.system());
    }

    private static String body(int number) {
        return "{\"answer\":\"Answer " + number + "\",\"note\":\"Note " + number + "\",\"type\":\"correction\"}";
    }

    private int count(String sql, String slug) {
        return rows.sql(sql).param(slug).query(Integer.class).single();
    }

    private MockHttpServletResponse call(String slug, String verb, String body) throws Exception {
        return mvc.perform(request(slug, verb, body)).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder request(String slug, String verb, String body) {
        return post("/api/v1/office/entries/" + slug + "/" + verb)
                .header("Authorization", "Bearer token-" + own)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<Integer> atOnce(IntFunction<MockHttpServletRequestBuilder> calls) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        try {
            var start = new CountDownLatch(1);
            List<Future<Integer>> answers = IntStream.range(0, MANY)
                    .mapToObj(i -> crowd.submit(() -> {
                        start.await();
                        return mvc.perform(calls.apply(i))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) statuses.add(answer.get());
            return statuses;
        } finally {
            crowd.shutdownNow();
        }
    }
}
