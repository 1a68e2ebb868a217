package org.askexpert.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeProgram
class ContractTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Examples examples;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Clock clock;

    private Scene scene;
    private final Map<String, String> callers = new HashMap<>();

    @BeforeEach
    void people() {
        scene = new Scene(program);
        callers.put("expert", scene.person("ana", Role.EXPERT));
        callers.put("reviewer", scene.person("rosa", Role.REVIEWER));
        callers.put("editor", scene.person("edith", Role.EDITOR));
    }

    @Test
    void theDocumentNamesExactlyTheCallsThatRun() throws Exception {
        Set<String> described = new TreeSet<>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(running()).hasSizeGreaterThan(40);
    }

    @Test
    void everyCallSaysWhoMayCallAndWhatGoesWrong() throws Exception {
        JsonNode paths = document().get("paths");
        JsonNode acceptance = paths.at("/~1api~1v1~1desk~1{reference}~1acceptance/post");
        assertThat(acceptance.get("security").get(0).has("staff")).isTrue();
        assertThat(acceptance.get("responses").has("409")).isTrue();
        assertThat(acceptance.get("summary").asText()).startsWith("Accept an offer");
        assertThat(paths.at("/~1api~1v1~1mine/get/security/0").has("asker")).isTrue();
        assertThat(paths.at("/~1api~1v1~1topics/get/security").isMissingNode()).isTrue();
        assertThat(paths.toString()).doesNotContain("\"name\":\"me\"").doesNotContain("IN_REVIEW");
    }

    @Test
    void everyExampleIsOfACallThatRunsAndAnswersWhatItSays() throws Exception {
        assertThat(running())
                .containsAll(examples.all().stream().map(Example::call).toList());
        Map<String, String> known = new HashMap<>();
        known.put("{topic}", scene.topic());
        known.put("{number}", "1");
        known.put(
                "{nextMonth}",
                clock.instant()
                        .plus(Duration.ofDays(30))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        for (Example example : examples.all()) {
            MockHttpServletResponse answer = call(example, known);
            assertThat(answer.getStatus())
                    .as("%s: %s", example.call(), answer.getContentAsString())
                    .isEqualTo(example.status());
            if (example.call().equals("POST /api/v1/questions")) {
                known.put(
                        "{reference}",
                        json.readTree(answer.getContentAsByteArray())
                                .get("reference")
                                .asText());
            }
            if (example.call().equals("GET /api/v1/archive")) keepSlug(answer, known);
            if (known.containsKey("{reference}")) scene.step(known.get("{reference}"));
        }
    }

    private void keepSlug(MockHttpServletResponse answer, Map<String, String> known) throws Exception {
        json.readTree(answer.getContentAsByteArray())
                .get("items")
                .forEach(item -> known.put("{slug}", item.get("slug").asText()));
    }

    private MockHttpServletResponse call(Example example, Map<String, String> known) throws Exception {
        String[] parts = example.call().split(" ");
        String query = example.query() == null ? "" : example.query();
        var request = request(HttpMethod.valueOf(parts[0]), java.net.URI.create(filled(parts[1] + query, known)));
        if (example.as() != null) request.header("Authorization", "Bearer token-" + callers.get(example.as()));
        if (example.ifMatch() != null) request.header("If-Match", "\"" + example.ifMatch() + "\"");
        if (example.body() != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(filled(example.body().toString(), known));
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String filled(String text, Map<String, String> known) {
        for (Map.Entry<String, String> one : known.entrySet()) text = text.replace(one.getKey(), one.getValue());
        return text;
    }

    private JsonNode document() throws Exception {
        var answer = mvc.perform(get("/api/openapi.json")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }

    private Set<String> running() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(address -> address.startsWith("/api/v1/"))
                        .flatMap(address -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .map(method -> method + " " + address)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
