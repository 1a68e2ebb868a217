package org.askexpert.testing;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The system's Chromium, one for each test class; use with {@link NeedsBrowser}:
 * {@code @RegisterExtension static final Browser browser = new Browser();}. Not for several threads at once.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    /**
     * A visitor with no cookies yet; close it with try-with-resources, which also checks that no page complained.
     *
     * @param site start of all addresses, such as {@code http://localhost:8080}
     */
    public Visitor visit(String site, Look look) {
        return new Visitor(chromium, site, look);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(quiet);
        var options =
                new LaunchOptions().setExecutablePath(chromium().orElseThrow()).setArgs(FLAGS);
        chromium = playwright.chromium().launch(options);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) playwright.close();
    }

    static Optional<Path> chromium() {
        var named = System.getenv("ASKEXPERT_CHROMIUM");
        var places = named == null || named.isBlank() ? USUAL_PLACES.stream() : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
