package org.askexpert.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no page of ours may do: console errors (CSP reports are such), uncaught errors, requests to other hosts. */
final class Complaints {

    private final String site;
    private final List<String> found = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private Complaints(String site) {
        this.site = URI.create(site).getAuthority();
    }

    static Complaints of(BrowserContext context, String site) {
        var complaints = new Complaints(site);
        context.onRequest(complaints::heard);
        context.onConsoleMessage(complaints::heard);
        context.onWebError(error -> complaints.found.add("page error: " + error.error()));
        return complaints;
    }

    void expect(String words) {
        expected.add(words);
    }

    List<String> found() {
        return found;
    }

    private void heard(Request request) {
        if (request.isNavigationRequest()) visited.add(request.url());
        var isWeb = request.url().startsWith("http") || request.url().startsWith("ws");
        if (isWeb && !site.equals(URI.create(request.url()).getAuthority())) {
            found.add("request to another host: " + request.url());
        }
    }

    private void heard(ConsoleMessage message) {
        if (!"error".equals(message.type()) || isErrorPage(message)) return;
        if (expected.stream().anyMatch(message.text()::contains)) return;
        found.add("console: " + message.text() + " at " + message.location());
    }

    // Chromium logs an error page that was asked for itself; the test asserts its status where that matters.
    private boolean isErrorPage(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && visited.stream().anyMatch(url -> message.location().startsWith(url + ":"));
    }
}
