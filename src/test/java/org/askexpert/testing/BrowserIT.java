package org.askexpert.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@NeedsBrowser
class BrowserIT {

    private static final String GOOD = "<p id='hint'>Without scripts</p>";
    private static final Map<String, String> PAGES = Map.of(
            "/good", GOOD,
            "/script", "<p id='hint'>Without scripts</p><script src='/hint.js'></script>",
            "/form",
                    "<form action='/good'><label>Name <input name='name'></label>"
                            + "<label>Sure <input name='sure' type='checkbox'></label><button>Send</button></form>",
            "/nameless", "<img src='/icon.svg'>",
            "/inline", "<script>document.title = 'x'</script>",
            "/abroad", "<img alt='' src='http://127.0.0.2:9/x.png'>",
            "/broken", "<script src='/broken.js'></script>",
            "/wide", "<svg width='500' height='9' aria-hidden='true'></svg>");
    private static final Map<String, String> FILES = Map.of(
            "/hint.js", "document.getElementById('hint').textContent = 'With scripts'",
            "/broken.js", "nothing.here()",
            "/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");

    @RegisterExtension
    static final Browser browser = new Browser();

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", BrowserIT::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aGoodPagePassesInEveryLook() {
        for (var look : new Look[] {Look.LIGHT, Look.DARK_NARROW, Look.LIGHT.withoutScripts()}) {
            try (var visitor = visitor(look)) {
                visitor.at("/good");
                visitor.passesAxe();
                visitor.fitsItsWidth();
            }
        }
    }

    @Test
    void theLookReachesThePage() {
        try (var visitor = visitor(Look.DARK_NARROW)) {
            var page = visitor.at("/good");
            assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
            assertThat(page.evaluate("innerWidth")).isEqualTo(320);
            assertThat(page.evaluate("navigator.language")).isEqualTo("en-GB");
        }
    }

    @Test
    void scriptsRunOnlyWhereTheLookHasThem() {
        try (var visitor = visitor(Look.LIGHT)) {
            assertThat(visitor.at("/script").locator("#hint").textContent()).isEqualTo("With scripts");
        }
        try (var visitor = visitor(Look.LIGHT.withoutScripts())) {
            assertThat(visitor.at("/script").locator("#hint").textContent()).isEqualTo("Without scripts");
        }
    }

    @Test
    void aFormWorksWithoutScripts() {
        try (var visitor = visitor(Look.DARK_NARROW.withoutScripts())) {
            var page = visitor.at("/form");
            page.getByLabel("Name").fill("Ana");
            page.getByLabel("Sure").check();
            page.getByRole(AriaRole.BUTTON).click();
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/good\\?name=Ana&sure=on"));
            visitor.passesAxe();
            visitor.screenshot("browser-it-without-scripts");
            page.goBack();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Send");
        }
    }

    @Test
    void axeFindsAPictureWithoutAName() {
        try (var visitor = visitor(Look.LIGHT)) {
            visitor.at("/nameless");
            assertThatThrownBy(visitor::passesAxe)
                    .hasMessageContaining("image-alt")
                    .hasMessageContaining("/icon.svg");
        }
    }

    @Test
    void aPageTooWideIsFound() {
        try (var visitor = visitor(Look.LIGHT.narrow())) {
            visitor.at("/wide");
            assertThatThrownBy(visitor::fitsItsWidth).hasMessageContaining("too wide");
        }
    }

    @Test
    void aCspReportFailsTheTest() {
        assertThatThrownBy(() -> justLookAt("/inline")).hasMessageContaining("Content Security Policy");
    }

    @Test
    void anUncaughtErrorFailsTheTest() {
        assertThatThrownBy(() -> justLookAt("/broken")).hasMessageContaining("nothing is not defined");
    }

    @Test
    void aRequestToAnotherHostFailsTheTest() {
        assertThatThrownBy(() -> justLookAt("/abroad")).hasMessageContaining("another host: http://127.0.0.2:9/x.png");
    }

    @Test
    void anErrorPageAskedForIsNoComplaint() {
        justLookAt("/missing");
    }

    @Test
    void expectedWordsAreNoComplaint() {
        try (var visitor = visitor(Look.LIGHT)) {
            visitor.expecting("Content Security Policy").at("/inline");
        }
    }

    @Test
    void aScreenshotLiesUnderTarget() {
        try (var visitor = visitor(Look.LIGHT)) {
            visitor.at("/good");
            visitor.screenshot("browser-it");
        }
        assertThat(Path.of("target", "screenshots", "browser-it.png")).isNotEmptyFile();
    }

    private static void justLookAt(String path) {
        try (var visitor = visitor(Look.LIGHT)) {
            visitor.at(path);
        }
    }

    private static Visitor visitor(Look look) {
        return browser.visit("http://localhost:" + server.getAddress().getPort(), look);
    }

    private static void answer(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var isFile = FILES.containsKey(path);
        var body = isFile ? FILES.get(path) : page(PAGES.getOrDefault(path, GOOD));
        var status = isFile || PAGES.containsKey(path) || path.equals("/favicon.ico") ? 200 : 404;
        var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String inside) {
        return "<!doctype html><html lang='en'><head><title>Planted page</title>"
                + "<meta name='viewport' content='width=device-width'></head>"
                + "<body><main><h1>Planted</h1>" + inside + "</main></body></html>";
    }
}
