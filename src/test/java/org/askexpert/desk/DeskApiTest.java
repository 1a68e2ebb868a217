package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.question.Publish;
import org.askexpert.shared.Role;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class DeskApiTest {

    private static final String DRAFT = """
            {"answer": "An *aisle* seat.", "privatePart": "Have a good trip.", "publicTitle": "Long flights",
             "publicQuestion": "How can I sit for twelve hours?",
             "sources": [{"kind": "study", "title": "Sitting", "year": 2020}]}""";
    private static final String APPROVAL = "{\"verdict\": \"approve\", \"reasons\": [], \"deidentified\": true}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private ObjectMapper json;

    private Scene scene;
    private String ana;
    private String rosa;
    private String edith;

    @BeforeEach
    void people() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
        rosa = scene.person("rosa", Role.REVIEWER);
        edith = scene.person("edith", Role.EDITOR);
    }

    @Test
    void aQuestionGoesFromOfferToPublication() throws Exception {
        String reference = drafted();
        assertThat(status(ana, "submission", reference, "\"1\"", "{}")).isEqualTo(204);
        assertThat(body(get(rosa, "/desk?list=review&topic=" + scene.topic()))
                        .get("items")
                        .findValuesAsText("reference"))
                .contains(reference);
        assertThat(status(rosa, "review", reference, "\"1\"", APPROVAL)).isEqualTo(204);
        scene.step(reference);
        JsonNode question = body(get(edith, "/desk/" + reference));
        assertThat(question.get("stage").asText()).isEqualTo("published");
        assertThat(question.get("edition").asText()).isEqualTo("approved");
        assertThat(question.get("reviews").get(0).get("by").asText()).isEqualTo(rosa);
    }

    @Test
    void aQuestionHasExactlyTheAgreedFieldsAndTheTagOfItsDraft() throws Exception {
        String reference = drafted();
        MockHttpServletResponse answer = get(ana, "/desk/" + reference);
        JsonNode question = body(answer);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(names(question))
                .containsExactly(
                        "reference",
                        "stage",
                        "lane",
                        "topic",
                        "question",
                        "clarifications",
                        "draft",
                        "edition",
                        "reviews",
                        "notes",
                        "routing",
                        "assignments",
                        "actions");
        assertThat(names(question.get("draft")))
                .containsExactly("revision", "answer", "privatePart", "publicTitle", "publicQuestion", "sources");
        assertThat(names(question.get("draft").get("sources").get(0)))
                .containsExactly("kind", "slug", "title", "url", "year", "revision");
        assertThat(question.get("question").get("body").asText()).isEqualTo(Scene.BODY);
        assertThat(question.get("actions").toString())
                .isEqualTo("[\"refuse\",\"edit\",\"submit\",\"ask\",\"hand-over\"]");
    }

    @Test
    void aRowHasExactlyTheAgreedFields() throws Exception {
        scene.asked();
        JsonNode page = body(get(ana, "/desk?list=mine&size=1"));
        assertThat(names(page)).containsExactly("items", "next");
        assertThat(names(page.get("items").get(0)))
                .containsExactly(
                        "reference",
                        "title",
                        "topic",
                        "stage",
                        "lane",
                        "assignee",
                        "respondBy",
                        "finishBy",
                        "revision");
    }

    @Test
    void listsGoOnWhereTheyEnded() throws Exception {
        scene.asked();
        scene.asked();
        String next = body(get(ana, "/desk?list=mine&size=1")).get("next").asText();
        JsonNode rest = body(get(ana, "/desk?list=mine&size=1&after=" + next));
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"list=nonsense,list", "size=5,list", "list=mine&size=0,size", "list=mine&size=101,size"})
    void aListThatCannotBeIs422AndNamesTheParameter(String query, String field) throws Exception {
        MockHttpServletResponse answer = get(ana, "/desk?" + query);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(field(answer)).isEqualTo(field);
    }

    @Test
    void listsOfOtherRolesAreForbidden() throws Exception {
        assertThat(get(ana, "/desk?list=triage").getStatus()).isEqualTo(403);
        assertThat(get(rosa, "/desk?list=mine").getStatus()).isEqualTo(403);
    }

    @Test
    void whatAnExpertMayNotSeeIsTheSame404AsWhatIsNot() throws Exception {
        String reference = scene.asked();
        String chidi = scene.person("chidi", Role.EXPERT);
        String hidden = get(chidi, "/desk/" + reference).getContentAsString();
        assertThat(get(chidi, "/desk/" + reference).getStatus()).isEqualTo(404);
        assertThat(get(chidi, "/desk/ZZZZ-ZZZZ").getContentAsString()).isEqualTo(hidden);
        assertThat(get(chidi, "/desk/no-reference").getContentAsString()).isEqualTo(hidden);
        assertThat(status(chidi, "acceptance", reference, null, "{}")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"surprise\": 1}", ""})
    void aBodyThatIsNotWhatWasAgreedIs400(String body) throws Exception {
        String reference = scene.asked();
        assertThat(status(ana, "acceptance", reference, null, body)).isEqualTo(400);
        assertThat(stage(reference)).isEqualTo("offered");
    }

    @Test
    void decliningNeedsAReasonAndOtherNeedsANote() throws Exception {
        String reference = scene.asked();
        assertThat(field(post(ana, "refusal", reference, null, "{}"))).isEqualTo("reason");
        assertThat(field(post(ana, "refusal", reference, null, "{\"reason\": \"bored\"}")))
                .isEqualTo("reason");
        assertThat(field(post(ana, "refusal", reference, null, "{\"reason\": \"other\"}")))
                .isEqualTo("note");
        assertThat(status(ana, "refusal", reference, null, "{\"reason\": \"no-time\"}"))
                .isEqualTo(204);
        assertThat(get(ana, "/desk/" + reference).getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsSecondToTakeAQuestionLearnsThatSomebodyWasFaster() throws Exception {
        String reference = scene.asked();
        status(ana, "refusal", reference, null, "{\"reason\": \"no-time\"}");
        scene.step(reference);
        String ben = scene.person("ben", Role.EXPERT);
        assertThat(body(get(ben, "/desk?list=open")).get("items").findValuesAsText("reference"))
                .contains(reference);
        assertThat(status(ben, "acceptance", reference, null, "{}")).isEqualTo(204);
        assertThat(status(ana, "acceptance", reference, null, "{}")).isEqualTo(409);
        assertThat(get(ana, "/desk/" + reference).getStatus()).isEqualTo(404);
    }

    @Test
    void aDraftIsSavedOnTheRevisionItWasBasedOn() throws Exception {
        String reference = accepted();
        String path = "/desk/" + reference + "/draft";
        assertThat(put(ana, path, null, DRAFT).getStatus()).isEqualTo(428);
        assertThat(put(ana, path, "three", DRAFT).getStatus()).isEqualTo(400);
        assertThat(put(ana, path, "\"0\"", DRAFT).getContentAsString()).isEqualTo("{\"revision\":1}");
        MockHttpServletResponse stale = put(ana, path, "\"0\"", DRAFT);
        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(stale.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(put(ana, path, "\"1\"", "{\"answer\": \"A window seat.\"}").getHeader("ETag"))
                .isEqualTo("\"2\"");
        JsonNode draft = body(get(ana, "/desk/" + reference)).get("draft");
        assertThat(draft.get("answer").asText()).isEqualTo("A window seat.");
        assertThat(draft.get("publicTitle").asText()).isEqualTo("Long flights");
    }

    @Test
    void verdictsNeedAReviewerAReasonAndAConfirmation() throws Exception {
        String reference = drafted();
        status(ana, "submission", reference, "\"1\"", "{}");
        assertThat(status(ana, "review", reference, "\"1\"", APPROVAL)).isEqualTo(403);
        assertThat(status(edith, "review", reference, "\"1\"", APPROVAL)).isEqualTo(403);
        assertThat(status(rosa, "review", reference, null, APPROVAL)).isEqualTo(428);
        assertThat(status(rosa, "review", reference, "\"7\"", APPROVAL)).isEqualTo(412);
        assertThat(field(post(rosa, "review", reference, "\"1\"", "{}"))).isEqualTo("verdict");
        assertThat(field(post(rosa, "review", reference, "\"1\"", "{\"verdict\": \"approve\"}")))
                .isEqualTo("deidentified");
        assertThat(field(post(rosa, "review", reference, "\"1\"", "{\"verdict\": \"return\"}")))
                .isEqualTo("reasons");
        assertThat(status(rosa, "review", reference, "\"1\"", "{\"verdict\": \"return\", \"reasons\": [null]}"))
                .isEqualTo(400);
        assertThat(stage(reference)).isEqualTo("in-review");
    }

    @Test
    void thePublicEditionIsDecidedApartFromTheReply() throws Exception {
        String reference = drafted();
        status(ana, "submission", reference, "\"1\"", "{}");
        assertThat(status(rosa, "review", reference, "\"1\"", "{\"verdict\": \"approve-private\"}"))
                .isEqualTo(204);
        scene.step(reference);
        assertThat(stage(reference)).isEqualTo("answered");
        assertThat(status(ana, "edition", reference, "\"1\"", APPROVAL.replace("\"reasons\": [], ", "")))
                .isEqualTo(403);
        assertThat(field(post(rosa, "edition", reference, "\"1\"", "{\"verdict\": \"approve\"}")))
                .isEqualTo("deidentified");
        assertThat(field(post(rosa, "edition", reference, "\"1\"", "{\"verdict\": \"return\"}")))
                .isEqualTo("comment");
        assertThat(status(rosa, "edition", reference, "\"1\"", "{\"verdict\": \"approve\", \"deidentified\": true}"))
                .isEqualTo(204);
        scene.step(reference);
        assertThat(stage(reference)).isEqualTo("published");
    }

    @Test
    void withoutConsentNothingIsApprovedForPublication() throws Exception {
        String reference = scene.asked(Scene.BODY, Publish.NEVER);
        status(ana, "acceptance", reference, null, "{}");
        put(ana, "/desk/" + reference + "/draft", "\"0\"", DRAFT);
        status(ana, "submission", reference, "\"1\"", "{}");
        MockHttpServletResponse answer = post(rosa, "review", reference, "\"1\"", APPROVAL);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("code").asText()).isEqualTo("no-consent");
    }

    @Test
    void suggestedWordingIsTakenOverOnTheRevisionItWasMadeFor() throws Exception {
        String reference = drafted();
        status(ana, "submission", reference, "\"1\"", "{}");
        String suggestion = """
                {"verdict": "return", "reasons": ["style"], "suggestion": {"answer": "Take an aisle seat."}}""";
        assertThat(status(rosa, "review", reference, "\"1\"", suggestion)).isEqualTo(204);
        assertThat(post(ana, "suggestion", reference, "\"1\"", "{}").getContentAsString())
                .isEqualTo("{\"revision\":2}");
        assertThat(body(get(ana, "/desk/" + reference))
                        .get("draft")
                        .get("answer")
                        .asText())
                .isEqualTo("Take an aisle seat.");
    }

    @Test
    void editorsMoveTheDateCloseAndTakeUpAgain() throws Exception {
        String reference = scene.asked();
        String later = "{\"finishBy\": \"" + Instant.now().plus(Duration.ofDays(60)) + "\"}";
        assertThat(status(ana, "extension", reference, null, later)).isEqualTo(403);
        assertThat(field(post(edith, "extension", reference, null, "{}"))).isEqualTo("finishBy");
        assertThat(field(post(edith, "extension", reference, null, "{\"finishBy\": \"2020-01-01T00:00:00Z\"}")))
                .isEqualTo("finishBy");
        assertThat(field(post(edith, "extension", reference, null, "{\"finishBy\": \"+900000000-01-01T00:00:00Z\"}")))
                .isEqualTo("finishBy");
        assertThat(status(edith, "extension", reference, null, later)).isEqualTo(204);
        assertThat(field(post(edith, "closure", reference, null, "{}"))).isEqualTo("reason");
        assertThat(status(ana, "closure", reference, null, "{\"reason\": \"duplicate\"}"))
                .isEqualTo(403);
        assertThat(status(edith, "closure", reference, null, "{\"reason\": \"duplicate\", \"note\": \"Twice\"}"))
                .isEqualTo(204);
        assertThat(stage(reference)).isEqualTo("not-taken");
        assertThat(status(edith, "extension", reference, null, later)).isEqualTo(409);
        assertThat(status(ana, "acceptance", reference, null, "{}")).isEqualTo(409);
        assertThat(status(edith, "reopening", reference, null, "{}")).isEqualTo(204);
        assertThat(status(ana, "acceptance", reference, null, "{}")).isEqualTo(404);
        assertThat(status(edith, "reopening", reference, null, "{}")).isEqualTo(409);
        assertThat(stage(reference)).isEqualTo("received");
        scene.withdraws(reference);
        assertThat(status(edith, "reopening", reference, null, "{}")).isEqualTo(409);
    }

    @Test
    void theOfficeAnswersAComplaintAndNoExpertSeesIt() throws Exception {
        String reference =
                scene.asked("I want to make a formal complaint about one of your members.", Publish.ANONYMOUS);
        String answer = "{\"decision\": \"house-answer\", \"text\": \"We are sorry. Please write to us.\"}";
        assertThat(status(edith, "triage", reference, null, answer)).isEqualTo(204);
        assertThat(stage(reference)).isEqualTo("in-review");
        assertThat(status(ana, "acceptance", reference, null, "{}")).isEqualTo(404);
        String approval = "{\"verdict\": \"approve-private\", \"reasons\": []}";
        assertThat(status(rosa, "review", reference, "\"1\"", approval)).isEqualTo(204);
        scene.step(reference);
        assertThat(stage(reference)).isEqualTo("answered");
    }

    @Test
    void editorsRouteDeclineAndReassign() throws Exception {
        String reference = scene.asked("I want to make a formal complaint about one of your members.", Publish.NEVER);
        assertThat(stage(reference)).isEqualTo("triage");
        assertThat(field(post(edith, "triage", reference, null, "{\"decision\": \"house-answer\"}")))
                .isEqualTo("text");
        assertThat(field(post(
                        edith, "triage", reference, null, "{\"decision\": \"house-answer\", \"passage\": \"none\"}")))
                .isEqualTo("passage");
        assertThat(field(post(
                        edith, "triage", reference, null, "{\"decision\": \"already-answered\", \"entry\": \"none\"}")))
                .isEqualTo("entry");
        assertThat(field(post(edith, "triage", reference, null, "{\"decision\": \"decline\"}")))
                .isEqualTo("reason");
        assertThat(field(post(edith, "triage", reference, null, "{\"decision\": \"route\", \"topic\": \"moon\"}")))
                .isEqualTo("topic");
        String asItIs = "{\"decision\": \"route\", \"expert\": \"%s\"}".formatted(ana);
        assertThat(field(post(edith, "triage", reference, null, asItIs))).isEqualTo("lane");
        assertThat(stage(reference)).isEqualTo("triage");
        String toAna = "{\"decision\": \"route\", \"lane\": \"ordinary\", \"expert\": \"%s\"}".formatted(ana);
        assertThat(status(edith, "triage", reference, null, toAna)).isEqualTo(204);
        assertThat(stage(reference)).isEqualTo("offered");
        assertThat(status(edith, "triage", reference, null, toAna)).isEqualTo(409);
        String ben = scene.person("ben", Role.EXPERT);
        String toBen = "{\"expert\": \"%s\"}".formatted(ben);
        assertThat(status(ana, "reassignment", reference, null, toBen)).isEqualTo(403);
        assertThat(status(edith, "reassignment", reference, null, toBen)).isEqualTo(204);
        assertThat(status(ben, "acceptance", reference, null, "{}")).isEqualTo(204);
    }

    @Test
    void whereNobodyWasFreeTriageNamesTheExpert() throws Exception {
        String reference = scene.asked();
        status(ana, "refusal", reference, null, "{\"reason\": \"no-time\"}");
        scene.step(reference);
        String decision = "{\"decision\": \"route\", \"expert\": \"%s\"}".formatted(ana);
        assertThat(status(edith, "triage", reference, null, decision)).isEqualTo(204);
        assertThat(status(ana, "acceptance", reference, null, "{}")).isEqualTo(204);
    }

    @Test
    void whoeverWritesAsksTheAskerAndReadsTheReply() throws Exception {
        String reference = drafted();
        assertThat(status(rosa, "clarification", reference, null, "{\"text\": \"What?\"}"))
                .isEqualTo(404);
        assertThat(status(edith, "clarification", reference, null, "{\"text\": \"What?\"}"))
                .isEqualTo(403);
        assertThat(status(ana, "clarification", reference, null, "{\"text\": \"\"}"))
                .isEqualTo(422);
        assertThat(status(ana, "clarification", reference, null, "{\"text\": \"Which seat?\"}"))
                .isEqualTo(204);
        assertThat(status(ana, "clarification", reference, null, "{\"text\": \"Which row?\"}"))
                .isEqualTo(409);
        JsonNode question = body(get(ana, "/desk/" + reference));
        assertThat(question.get("stage").asText()).isEqualTo("awaiting-asker");
        assertThat(names(question.get("clarifications").get(0)))
                .containsExactly("text", "askedAt", "by", "reply", "repliedAt");
        assertThat(question.at("/clarifications/0/reply").isNull()).isTrue();
        scene.replies(reference, "An aisle seat.");
        question = body(get(ana, "/desk/" + reference));
        assertThat(question.get("stage").asText()).isEqualTo("drafting");
        assertThat(question.at("/clarifications/0/text").asText()).isEqualTo("Which seat?");
        assertThat(question.at("/clarifications/0/by").asText()).isEqualTo(ana);
        assertThat(question.at("/clarifications/0/reply").asText()).isEqualTo("An aisle seat.");
    }

    @Test
    void anEditorAsksTheAskerInTriage() throws Exception {
        String reference = scene.askedWithoutTopic();
        assertThat(status(edith, "triage", reference, null, "{\"decision\": \"ask-asker\"}"))
                .isEqualTo(422);
        String ask = "{\"decision\": \"ask-asker\", \"text\": \"Which part?\"}";
        assertThat(status(edith, "triage", reference, null, ask)).isEqualTo(204);
        assertThat(body(get(edith, "/desk/" + reference)).get("stage").asText()).isEqualTo("awaiting-asker");
        scene.replies(reference, "The back.");
        assertThat(body(get(edith, "/desk/" + reference)).get("stage").asText()).isEqualTo("triage");
    }

    private String accepted() throws Exception {
        String reference = scene.asked();
        assertThat(status(ana, "acceptance", reference, null, "{}")).isEqualTo(204);
        return reference;
    }

    private String drafted() throws Exception {
        String reference = accepted();
        assertThat(put(ana, "/desk/" + reference + "/draft", "\"0\"", DRAFT).getStatus())
                .isEqualTo(200);
        return reference;
    }

    private String stage(String reference) throws Exception {
        return body(get(edith, "/desk/" + reference)).get("stage").asText();
    }

    private int status(String who, String verb, String reference, String ifMatch, String body) throws Exception {
        return post(who, verb, reference, ifMatch, body).getStatus();
    }

    private MockHttpServletResponse post(String who, String verb, String reference, String ifMatch, String body)
            throws Exception {
        return send(HttpMethod.POST, who, "/desk/" + reference + "/" + verb, ifMatch, body);
    }

    private MockHttpServletResponse put(String who, String path, String ifMatch, String body) throws Exception {
        return send(HttpMethod.PUT, who, path, ifMatch, body);
    }

    private MockHttpServletResponse get(String who, String path) throws Exception {
        return send(HttpMethod.GET, who, path, null, "");
    }

    private MockHttpServletResponse send(HttpMethod method, String who, String path, String ifMatch, String body)
            throws Exception {
        var request = request(method, "/api/v1" + path).header("Authorization", "Bearer token-" + who);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        if (method != HttpMethod.GET) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsByteArray());
    }

    private String field(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        return body(answer).get("errors").get(0).get("field").asText();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
