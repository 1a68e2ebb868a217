package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccessTest {

    private static final String PASSWORD = "six quiet herons";

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void anExpert() {
        if (jdbc.sql("select count(*) from person where handle = 'test-ana'")
                        .query(Integer.class)
                        .single()
                == 0) {
            register.register(
                    new NewPerson("test-ana", "Test Ana", "test-ana@example.org", Set.of(Role.EXPERT), Set.of(), null),
                    PASSWORD,
                    "token-of-ana",
                    Viewer.system());
        }
        jdbc.sql("update person set disabled = false where handle = 'test-ana'").update();
    }

    @Test
    void aStrangerOnAnyStaffAddressIsSentToSignIn() throws Exception {
        for (String path : new String[] {"/desk", "/desk/nothing-here", "/office", "/office/x/y", "/account"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
        }
        for (String path : new String[] {"/api/v1/me", "/api/v1/desk/x/y/z", "/api/v1/office", "/api/v1/mine"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void unknownAddressesAreTheSame404() throws Exception {
        assertThat(get("/api/v1/nothing").body()).isEqualTo(get("/api/v1/a%2Fb").body());
        assertThat(get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").body()).isEqualTo(get("/else;x=1").body()).contains("<h1");
        assertThat(get("/api/v1/nothing").body()).doesNotContain("instance", "nothing\"");
    }

    @Test
    void aWrongMethodNamesTheRightOnes() throws Exception {
        var answer = send(request("/api/v1/topics").method("PUT", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void aTokenIsItsOwnerAndEndsWithTheAccount() throws Exception {
        var answer = api("/api/v1/me", "token-of-ana");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"handle\":\"test-ana\",\"name\":\"Test Ana\",\"roles\":[\"expert\"]}");
        assertThat(api("/api/v1/office/incidents", "token-of-ana").statusCode()).isEqualTo(403);
        assertThat(api("/api/v1/me", "token-of-anb").statusCode()).isEqualTo(401);
        jdbc.sql("update person set disabled = true where handle = 'test-ana'").update();
        assertThat(api("/api/v1/me", "token-of-ana").statusCode()).isEqualTo(401);
    }

    @Test
    void theRightPasswordOpensTheWantedPageUntilTheAccountIsClosed() throws Exception {
        get("/office/archive/import");
        var opened = signIn(PASSWORD);
        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(opened.headers().firstValue("Location")).hasValue("/office/archive/import");
        assertThat(get("/office/archive/import").statusCode()).isEqualTo(403);
        assertThat(get("/desk/no/such/page").statusCode()).isEqualTo(404);
        jdbc.sql("update person set disabled = true where handle = 'test-ana'").update();
        assertThat(get("/office/archive/import").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordSaysNoMoreThanAnUnknownAddress() throws Exception {
        var wrong = signIn("something else");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("The email address or password is wrong")
                .doesNotContain("something else");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        signIn(PASSWORD);
        assertThat(get("/desk/no/such/page").statusCode()).isEqualTo(404);
        var out = post("/sign-out", "_csrf=" + formToken(get("/sign-in").body()));
        assertThat(out.headers().firstValue("Location")).hasValue("/");
        assertThat(get("/desk/no/such/page").statusCode()).isEqualTo(302);
    }

    @Test
    void formsWithoutTokenOrFromElsewhereAreRefused() throws Exception {
        assertThat(post("/sign-in", "email=a&password=b").statusCode()).isEqualTo(403);
        String token = formToken(get("/sign-in").body());
        for (String origin : new String[] {"https://evil.example", "null"}) {
            var answer = send(request("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", origin)
                    .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b&_csrf=" + token)));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aForeignOriginIsRefusedWhateverElseTheRequestClaims() throws Exception {
        String token = formToken(get("/sign-in").body());
        for (String claim : new String[] {"same-origin", "none"}) {
            var answer = send(request("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "https://evil.example")
                    .header("Sec-Fetch-Site", claim)
                    .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b&_csrf=" + token)));
            assertThat(answer.statusCode()).as(claim).isEqualTo(403);
        }
    }

    @Test
    void noSpellingOfAnAddressLetsACookieIntoTheApi() throws Exception {
        signIn(PASSWORD);
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(get("/%61pi/v1/me").statusCode()).isEqualTo(404);
        assertThat(get("/%64esk").statusCode()).isEqualTo(404);
    }

    @Test
    void strangersGetNoCookieFromPagesTheyRead() throws Exception {
        for (String path : new String[] {"/", "/archive", "/archive/x", "/nothing", "/css/app.css"}) {
            assertThat(get(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    private HttpResponse<String> signIn(String password) throws Exception {
        String token = formToken(get("/sign-in").body());
        return post(
                "/sign-in",
                "email=Test-Ana%40example.org&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                        + "&_csrf=" + token);
    }

    private static String formToken(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> api(String path, String token) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
