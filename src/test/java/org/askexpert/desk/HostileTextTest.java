package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.askexpert.HostileCorpus;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Hostile words from the form to every page that shows them: refused in words or shown as typed, never obeyed. */
@WholeProgram
class HostileTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What a probe of ours would become if anything took it for an expression: 7 times 191. */
    private static final String CANARY = "1337";

    private static final List<String> OWN_SAMPLE = List.of(
            "<script>alert(1)</script>",
            "</h1></main><img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "</textarea><iframe src=javascript:alert(1)>",
            "${7*191} #{7*191} *{7*191} [[${7*191}]] [(${7*191})] __${7*191}__ {{7*191}}",
            "${T(java.lang.Math).abs(7*-191)} #{execution.id} ${jndi:dns://canary.invalid/a} {0} %s",
            "'; drop table question; -- \" \\ % _ *",
            "caf\u0065\u0301 \u202egnp.exe \u2066\u2067 👨‍👩‍👧‍👦 🇩🇪 1️⃣ İstanbul straße \ufeff",
            "\u0000\u0007",
            "x\r\nBcc: everybody@example.org",
            "null",
            " ");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    private Scene scene;
    private String edith;
    private Walker editor;
    private int asked;

    @BeforeEach
    void anEditor() {
        scene = new Scene(program);
        edith = scene.person("edith", Role.EDITOR);
        editor = new Walker(mvc, "10.8.0.1");
        editor.post("/sign-in", "email", edith + "@example.org", "password", Scene.PASSWORD);
    }

    @Test
    void ourSampleIsRefusedOrShownAsTyped() {
        OWN_SAMPLE.forEach(this::askAndSearch);
    }

    @Test
    void theNaughtyStringsAreRefusedOrShownAsTyped() {
        for (JsonNode naughty : HostileCorpus.json("blns.json")) ask(naughty.asText()); // ArchiveWebTest searches them
    }

    @Test
    void signsOfAllPartsOfUnicodeAreRefusedOrShownAsTyped() {
        HostileCorpus.json("unicode/own_cases.json").get("single").forEach(sign -> askAndSearch(sign.asText()));
    }

    @Test
    void noProbeOfATemplateIsEverEvaluated() {
        StreamSupport.stream(
                        HostileCorpus.json("injection/own_template_probes.json")
                                .get("probes")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .forEach(this::askAndSearch);
    }

    @Test
    void brokenBytesAreRefused() {
        for (String bytes : List.of("ff", "c0af", "eda080", "f8888080", "e282", "f09f98")) {
            String json = question("Is it X?", "", null).toString();
            String start = json.substring(0, json.indexOf('X'));
            String broken = HexFormat.of().formatHex(start.getBytes(StandardCharsets.UTF_8))
                    + bytes
                    + HexFormat.of().formatHex(json.substring(start.length()).getBytes(StandardCharsets.UTF_8));
            assertThat(send(HexFormat.of().parseHex(broken)).getStatus())
                    .as(bytes)
                    .isIn(400, 422);
        }
        for (String half : List.of("\\ud800", "\\udc00", "a\\ud83db")) {
            String json = question("Is it X?", "", null).toString().replace("X", half);
            assertThat(send(json.getBytes(StandardCharsets.UTF_8)).getStatus())
                    .as(half)
                    .isIn(400, 422);
        }
    }

    private void askAndSearch(String words) {
        search(words);
        ask(words);
    }

    private void ask(String words) {
        MockHttpServletResponse everywhere = ask(words, words, words);
        if (everywhere.getStatus() == 201) {
            assertComesBack(everywhere, words, words);
        } else {
            MockHttpServletResponse inBody = ask("A title of its own", words, null);
            if (inBody.getStatus() == 201) assertComesBack(inBody, "A title of its own", words);
        }
    }

    /** On the page; the API asks the same use case. */
    private void search(String words) {
        var page = answer(get("/archive/search").param("q", words));
        assertThat(page.getStatus()).as(words).isLessThan(500);
        assertHarmless(Jsoup.parse(text(page)), words);
    }

    private void assertComesBack(MockHttpServletResponse received, String title, String body) {
        String reference = json(received).get("reference").asText();
        var opened = answer(get("/api/v1/desk/" + reference).header("Authorization", "Bearer token-" + edith));
        assertThat(opened.getStatus()).as(title).isEqualTo(200);
        JsonNode question = json(opened).get("question");
        assertThat(question.get("title").asText()).isEqualTo(kept(title));
        if (shows(body)) assertThat(question.get("body").asText()).isEqualTo(kept(body));
        Document page = editor.get("/desk/" + reference);
        assertThat(editor.status()).as(title).isEqualTo(200);
        assertHarmless(page, body);
        if (shows(body))
            assertThat(page.select(".question").first().wholeText()).isEqualTo(kept(body));
    }

    /** Blanks and invisible signs alone count as nothing typed. */
    private static boolean shows(String text) {
        return text.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .anyMatch(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign));
    }

    private static String kept(String typed) {
        return Normalizer.normalize(typed.replaceAll("\r\n?", "\n"), Normalizer.Form.NFC);
    }

    private static void assertHarmless(Document page, String words) {
        assertThat(page.select("main script, main style, main iframe, main object, main embed, main link, main base"))
                .as(words)
                .isEmpty();
        assertThat(page.select("img, svg[onload], math, body > script:not([src])"))
                .as(words)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(words)
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().strip().startsWith("javascript:")
                            && attribute.getKey().matches("href|src|action|formaction"));
        }
        if (!words.contains(CANARY)) assertThat(page.text()).as(words).doesNotContain(CANARY);
    }

    private MockHttpServletResponse ask(String title, String body, String name) {
        var answer = send(question(title, body, name).toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).as(title + " / " + body).isIn(201, 422);
        if (!title.contains(CANARY) && answer.getStatus() == 422)
            assertThat(text(answer)).doesNotContain(CANARY);
        return answer;
    }

    private ObjectNode question(String title, String body, String name) {
        ObjectNode question = JSON.createObjectNode().put("title", title).put("body", body);
        question.put("publish", "never").put("topic", scene.topic());
        question.putObject("asker")
                .put("email", "hostile" + asked + "@example.org")
                .put("name", name);
        return question;
    }

    /** Each from a network of its own, for crowds are refused. */
    private MockHttpServletResponse send(byte[] json) {
        asked++;
        return answer(post("/api/v1/questions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(from -> {
                    from.setRemoteAddr("10." + (100 + asked / 200) + "." + asked % 200 + ".1");
                    return from;
                }));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        try {
            return JSON.readTree(text(answer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
