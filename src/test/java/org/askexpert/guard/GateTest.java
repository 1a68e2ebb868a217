package org.askexpert.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GateTest {

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "Cross-Origin-Opener-Policy");

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/archive",
                "/archive/no-such-entry",
                "/sign-in",
                "/desk",
                "/nothing",
                "/css/app.css",
                "/api/v1/topics",
                "/api/v1/me",
                "/api/v1/nothing",
                "/actuator/health",
                "/actuator/env",
                "/odd;path",
                "/error"
            })
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        var answer = send(request(path));
        assertThat(answer.headers().map().keySet())
                .map(String::toLowerCase)
                .containsAll(HEADERS.stream().map(String::toLowerCase).toList());
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        boolean mayBeKept = answer.statusCode() == 200 && (path.startsWith("/archive") || path.startsWith("/css"));
        if (!mayBeKept) assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    }

    @Test
    void faultsBeforeAnyFilterCarryThemToo() throws Exception {
        String answer = raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains(HEADERS).contains("no-store").doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void onlyHealthIsShownAndNoDetailOfIt() throws Exception {
        assertThat(send(request("/actuator/health")).body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\",\"writing\"]}");
        for (String part : List.of("liveness", "readiness", "writing")) {
            assertThat(send(request("/actuator/health/" + part)).body()).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(send(request("/actuator")).statusCode()).isEqualTo(404);
    }

    @Test
    void largeBodiesAreRefusedWithAndWithoutTheirLength() throws Exception {
        byte[] large = ("\"" + "x".repeat(300_000) + "\"").getBytes(StandardCharsets.UTF_8);
        var stated = send(json("/api/v1/questions").POST(BodyPublishers.ofByteArray(large)));
        assertThat(stated.statusCode()).isEqualTo(413);
        assertThat(stated.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                ("{\"title\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8)));
        assertThat(send(json("/api/v1/questions").POST(chunked)).statusCode()).isEqualTo(413);
    }

    @Test
    void aFormThatCannotBeReadIsRefused() throws Exception {
        var broken = request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=%zz&password=x"));
        assertThat(send(broken).statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatBreaksOffOrIsCutBadlyIsTheCallersFault() throws Exception {
        String chunked = raw("POST /api/v1/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
        assertThat(chunked).startsWith("HTTP/1.1 400");
    }

    @Test
    void aPageIsHtmlWhateverItsAddressEndsWith() throws Exception {
        for (String path : List.of("/nothing.js", "/mine/nothing.svg", "/notes.txt")) {
            assertThat(send(request(path)).headers().firstValue("Content-Type"))
                    .as(path)
                    .hasValue("text/html;charset=UTF-8");
        }
    }

    @Test
    void aForgedAddressOrHostChangesNothing() throws Exception {
        var answer = send(request("/desk")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("Secure");
        String forgedHost = raw("GET /desk HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(forgedHost).contains("Location: /sign-in").doesNotContain("evil.example");
    }

    @Test
    void traceAndUnknownMethodsLeadNowhere() throws Exception {
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(send(request("/archive").method("DELETE", BodyPublishers.noBody()))
                        .statusCode())
                .isIn(403, 405);
        assertThat(send(request("/archive").method("BREW", BodyPublishers.noBody()))
                        .statusCode())
                .isBetween(400, 405);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
