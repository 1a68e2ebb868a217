package org.askexpert.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTest {

    private final ObjectMapper json = mapper();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Offender())
            .setControllerAdvice(new ProblemAdvice(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
            .setConversionService(conversion())
            .build();

    record Sent(String text, int number, Role role, Instant at, List<Inner> inner) {}

    record Inner(Role role) {}

    record Number(long value) {
        public static Number from(String text) {
            return new Number(Long.parseLong(text));
        }
    }

    @RestController
    static class Offender {

        @PostMapping("/api/v1/echo")
        Sent echo(@RequestBody Sent sent) {
            return sent;
        }

        @GetMapping("/api/v1/numbers/{number}")
        long number(@PathVariable Number number) {
            return number.value();
        }

        @GetMapping("/api/v1/roles")
        Role role(@RequestParam Role role) {
            return role;
        }

        @GetMapping({"/api/v1/throw/{what}", "/throw/{what}"})
        String fail(@PathVariable String what) {
            throw switch (what) {
                case "unknown" -> Problem.unknown();
                case "stale" -> Problem.stale(7);
                case "many" -> Problem.tooMany(Duration.ofSeconds(90));
                case "race" -> new OptimisticLockingFailureException("row of somebody@example.org");
                case "away" -> new DataAccessResourceFailureException("jdbc:mysql://secret");
                case "no-transaction" -> new CannotCreateTransactionException("jdbc:mysql://secret");
                default -> new IllegalStateException("somebody@example.org");
            };
        }
    }

    @Test
    void whatIsRightComesBackAsItWas() throws Exception {
        String body =
                "{\"text\":\"<b>\uD83E\uDEB6\",\"number\":3,\"role\":\"expert\",\"at\":\"2026-06-04T09:32:00Z\",\"inner\":null}";
        var answer = send(post("/api/v1/echo").content(body));
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"text\":1,\"number\":1}",
                "{\"text\":true,\"number\":1}",
                "{\"text\":\"a\",\"number\":\"1\"}",
                "{\"text\":\"a\",\"number\":1.5}",
                "{\"text\":\"a\",\"number\":null}",
                "{\"text\":\"a\",\"number\":1,\"other\":1}",
                "{\"text\":\"a\",\"text\":\"b\",\"number\":1}",
                "{\"text\":\"a\",\"number\":1} {}",
                "{\"text\":\"a\",\"number\":1,\"role\":0}",
                "{\"text\":{},\"number\":1}",
                "{\"text\":\"a\",\"number\":1,\"at\":\"yesterday\"}"
            })
    void jsonThatIsNotExactlyRightIs400(String body) throws Exception {
        var answer = send(post("/api/v1/echo").content(body));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void brokenUtf8Is400() throws Exception {
        byte[] body = "{\"text\":\"aXb\",\"number\":1}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        body[10] = (byte) 0xFF;
        assertThat(send(post("/api/v1/echo").content(body)).getStatus()).isEqualTo(400);
    }

    @Test
    void anUnknownCodeIs422AndNamesItsField() throws Exception {
        var answer = send(post("/api/v1/echo").content("{\"number\":1,\"inner\":[{\"role\":\"king\"}]}"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(json.readTree(answer.getContentAsString())
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("inner[0].role");
        assertThat(answer.getContentAsString()).doesNotContain("king");
    }

    @Test
    void codesAreParametersToo() throws Exception {
        assertThat(send(get("/api/v1/roles?role=reviewer")).getContentAsString())
                .isEqualTo("\"reviewer\"");
        assertThat(send(get("/api/v1/roles?role=king")).getStatus()).isEqualTo(400);
        assertThat(send(get("/api/v1/roles")).getStatus()).isEqualTo(400);
    }

    @Test
    void whatCannotBeAKeyIsAnsweredLikeAnUnknownOne() throws Exception {
        var malformed = send(get("/api/v1/numbers/abc"));
        var unknown = send(get("/api/v1/throw/unknown"));
        assertThat(malformed.getStatus()).isEqualTo(404);
        assertThat(malformed.getContentAsString()).isEqualTo(unknown.getContentAsString());
        assertThat(unknown.getContentAsString())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not found\",\"status\":404,"
                        + "\"detail\":\"There is nothing at this address.\"}");
    }

    @ParameterizedTest
    @CsvSource({"race, 409", "away, 503", "no-transaction, 503", "anything, 500", "stale, 412", "many, 429"})
    void faultsHaveTheirStatusAndSayNothingInternal(String what, int status) throws Exception {
        var answer = send(get("/api/v1/throw/" + what));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).doesNotContain("example.org", "jdbc", "instance", "Exception");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void headersTellWhatToDoNext() throws Exception {
        assertThat(send(get("/api/v1/throw/stale")).getHeader("ETag")).isEqualTo("\"7\"");
        assertThat(send(get("/api/v1/throw/many")).getHeader("Retry-After")).isEqualTo("90");
        assertThat(send(get("/api/v1/throw/away")).getHeader("Retry-After")).isNotNull();
        var wrongMethod = send(get("/api/v1/echo"));
        assertThat(wrongMethod.getStatus()).isEqualTo(405);
        assertThat(wrongMethod.getHeader("Allow")).isEqualTo("POST");
        assertThat(send(post("/api/v1/echo").contentType(MediaType.TEXT_PLAIN).content("x"))
                        .getStatus())
                .isEqualTo(415);
    }

    @Test
    void pagesGetTheSameProblemAsAView() throws Exception {
        var page = mvc.perform(get("/throw/many")).andReturn();
        assertThat(page.getResponse().getStatus()).isEqualTo(429);
        assertThat(page.getModelAndView().getViewName()).isEqualTo("problem");
        assertThat(page.getModelAndView().getModel().get("retryAt")).isEqualTo(Instant.EPOCH.plusSeconds(90));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var built = request.buildRequest(new org.springframework.mock.web.MockServletContext());
        if (built.getContentType() == null) request.contentType(MediaType.APPLICATION_JSON);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static ObjectMapper mapper() {
        var builder = new Jackson2ObjectMapperBuilder();
        builder.featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new JsonRules().strictJson().customize(builder);
        return builder.build();
    }

    private static DefaultFormattingConversionService conversion() {
        var conversion = new DefaultFormattingConversionService();
        new CodedParameters().addFormatters(conversion);
        return conversion;
    }
}
