package org.askexpert.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** One person's browser window with its own cookies; when closed it fails if a page complained or went elsewhere. */
public final class Visitor implements AutoCloseable {

    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Complaints complaints;
    private final boolean hasScripts;
    private final Page page;
    private final CDPSession devTools;

    Visitor(com.microsoft.playwright.Browser chromium, String site, Look look) {
        context = chromium.newContext(new NewContextOptions()
                .setBaseURL(site)
                .setLocale("en-GB")
                .setColorScheme(look.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.width(), 800));
        hasScripts = look.hasScripts();
        complaints = Complaints.of(context, site);
        page = context.newPage();
        devTools = context.newCDPSession(page);
        if (!hasScripts) allowScripts(false);
    }

    /** The page as Playwright has it, for locators, clicks and assertions. */
    public Page page() {
        return page;
    }

    /** Goes to a path of the site, such as {@code /ask}. */
    public Page at(String path) {
        page.navigate(path);
        return page;
    }

    /** Console errors with these words are part of this test, such as {@code status of 422} after an htmx request. */
    public Visitor expecting(String words) {
        complaints.expect(words);
        return this;
    }

    /** Fails with a readable list if axe finds anything on the present page, loaded with scripts or without. */
    public void passesAxe() {
        if (!hasScripts) allowScripts(true); // axe is a script; the page stays as it was loaded
        var axe = new AxeBuilder(page).withTags(AXE_TAGS).setLegacyMode(true);
        var found = axe.analyze().getViolations();
        if (!hasScripts) allowScripts(false);
        assertThat(AxeReport.of(found)).as("axe on %s", page.url()).isEmpty();
    }

    private void allowScripts(boolean allowed) {
        var disabled = new JsonObject();
        disabled.addProperty("value", !allowed);
        devTools.send("Emulation.setScriptExecutionDisabled", disabled);
    }

    /** Fails if the page can be scrolled sideways. */
    public void fitsItsWidth() {
        var spare = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(((Number) page.evaluate(spare)).intValue())
                .as("pixels that %s is too wide", page.url())
                .isZero();
    }

    /** The whole page as {@code target/screenshots/<name>.png}. */
    public void screenshot(String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints.found()).as("complaints of the browser").isEmpty();
    }
}
