package org.askexpert.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.demo.Samples.SampleEntry;
import org.askexpert.demo.Samples.SampleQuestion;
import org.askexpert.demo.Samples.Step;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Edition;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Stage;
import org.askexpert.question.Waiting;
import org.askexpert.topic.FindTopics;
import org.askexpert.worklist.DeskList;
import org.askexpert.worklist.FindDesk;
import org.askexpert.worklist.Lists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What a first look finds. Nothing here changes the stage, so that the order of the tests does not matter. */
@SpringBootTest(properties = "askexpert.demo.samples=true")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@DirtiesContext
class DemoStageTest {

    @Autowired
    private DemoStage stage;

    @Autowired
    private Samples samples;

    @Autowired
    private Cast cast;

    @Autowired
    private FindDesk desk;

    @Autowired
    private OpenQuestion open;

    @Autowired
    private FindTopics topics;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ObjectMapper json;

    @Test
    void everySampleQuestionStandsWhereItShould() {
        Map<Step, DeskRow> standing = standing();
        assertThat(standing).containsOnlyKeys(Step.values());
        stands(standing.get(Step.OFFERED), Stage.OFFERED, Waiting.NOBODY, "ben");
        stands(standing.get(Step.DRAFTING), Stage.DRAFTING, Waiting.NOBODY, "ana");
        stands(standing.get(Step.IN_REVIEW), Stage.IN_REVIEW, Waiting.NOBODY, "chidi");
        stands(standing.get(Step.RETURNED), Stage.DRAFTING, Waiting.NOBODY, "ben");
        stands(standing.get(Step.TRIAGE), Stage.TRIAGE, Waiting.EDITOR, null);
        stands(standing.get(Step.ASSIGN_BY_HAND), Stage.TRIAGE, Waiting.EXPERT, null);
        stands(standing.get(Step.WAITING), Stage.TRIAGE, Waiting.EXPERT, null);
        stands(standing.get(Step.ANSWERED_PRIVATE), Stage.ANSWERED, Waiting.NOBODY, "ana");
        stands(standing.get(Step.EDITION_REVIEW), Stage.ANSWERED, Waiting.NOBODY, "ana");
        stands(standing.get(Step.PUBLISHED), Stage.PUBLISHED, Waiting.NOBODY, "chidi");
    }

    @Test
    void onlyTheReturnedAnswerIsMarkedSoAndOnlyOneEditionWaits() {
        Map<Step, DeskRow> standing = standing();
        assertThat(standing.values()).filteredOn(DeskRow::returned).containsExactly(standing.get(Step.RETURNED));
        assertThat(standing.get(Step.EDITION_REVIEW).edition()).isEqualTo(Edition.IN_REVIEW);
        assertThat(standing.get(Step.ANSWERED_PRIVATE).edition()).isEqualTo(Edition.NONE);
    }

    @Test
    void everybodyFindsWorkOnTheirLists() {
        assertThat(listed(DeskList.MINE, "ana")).containsExactlyInAnyOrder(Step.DRAFTING, Step.EDITION_REVIEW);
        assertThat(listed(DeskList.MINE, "ben")).containsExactlyInAnyOrder(Step.OFFERED, Step.RETURNED);
        assertThat(listed(DeskList.MINE, "chidi")).containsExactly(Step.IN_REVIEW);
        for (String reviewer : List.of("rosa", "ravi")) {
            assertThat(listed(DeskList.REVIEW, reviewer))
                    .containsExactlyInAnyOrder(Step.IN_REVIEW, Step.EDITION_REVIEW);
        }
        assertThat(listed(DeskList.OPEN, "chidi")).containsExactly(Step.WAITING);
        assertThat(listed(DeskList.TRIAGE, "edith"))
                .containsExactlyInAnyOrder(Step.TRIAGE, Step.ASSIGN_BY_HAND, Step.WAITING);
    }

    @Test
    void theArchiveHoldsTheSamplesAndWhatWasPublished() throws Exception {
        List<SampleEntry> entries = samples.read("entries.jsonl", SampleEntry.class);
        assertThat(found("").get("total").asInt()).isEqualTo(entries.size() + 1);
        for (SampleEntry entry : entries) {
            JsonNode one = read("/api/v1/archive/" + entry.slug());
            assertThat(one.get("title").asText()).isEqualTo(entry.title());
        }
    }

    @Test
    void thePublishedQuestionIsFoundByItsPublicTitleAlone() throws Exception {
        DeskQuestion published = open.open(standing().get(Step.PUBLISHED).reference(), cast.as("edith"));
        SampleQuestion sample = questions()
                .filter(question -> question.step() == Step.PUBLISHED)
                .findFirst()
                .orElseThrow();
        JsonNode entry = read("/api/v1/archive/" + published.entrySlug());
        assertThat(entry.get("title").asText()).isEqualTo(sample.publicTitle());
        assertThat(entry.toString()).doesNotContain(sample.askerName(), sample.askerEmail());
        assertThat(found("?q=" + sample.publicTitle()).toString()).contains(published.entrySlug());
    }

    @Test
    void aSecondStartAddsNothing() throws Exception {
        int knownTopics = topics.topics(Cast.DIRECTOR).all().size();
        JsonNode entries = found("");
        Map<Step, DeskRow> before = standing();

        stage.run(null);

        assertThat(topics.topics(Cast.DIRECTOR).all()).hasSize(knownTopics);
        assertThat(found("")).isEqualTo(entries);
        assertThat(standing()).isEqualTo(before);
        assertThat(rows(DeskList.ALL, "edith")).hasSize(before.size());
    }

    private static void stands(DeskRow row, Stage stage, Waiting waiting, String expert) {
        assertThat(row.stage()).as(row.title()).isEqualTo(stage);
        assertThat(row.waiting()).as(row.title()).isEqualTo(waiting);
        assertThat(row.assignee()).as(row.title()).isEqualTo(expert);
    }

    private Map<Step, DeskRow> standing() {
        return rows(DeskList.ALL, "edith").stream().collect(Collectors.toMap(this::step, row -> row));
    }

    private List<Step> listed(DeskList list, String handle) {
        return rows(list, handle).stream().map(this::step).toList();
    }

    private List<DeskRow> rows(DeskList list, String handle) {
        return Lists.of(desk, list, null, 100, cast.as(handle)).items();
    }

    private Step step(DeskRow row) {
        return questions()
                .filter(question -> question.title().equals(row.title()))
                .findFirst()
                .orElseThrow()
                .step();
    }

    private Stream<SampleQuestion> questions() {
        return samples.read("questions.jsonl", SampleQuestion.class).stream();
    }

    private JsonNode found(String query) throws Exception {
        return read("/api/v1/archive" + query);
    }

    private JsonNode read(String path) throws Exception {
        var answer = mvc.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }
}
