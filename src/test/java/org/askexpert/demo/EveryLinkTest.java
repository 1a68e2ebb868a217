package org.askexpert.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.askexpert.testing.Walker;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A reader without an account follows every link of the demo, from the first page on. */
@SpringBootTest(properties = "askexpert.demo.samples=true")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@DirtiesContext
class EveryLinkTest {

    private static final int MOST = 400;
    private static final List<String> NO_PAGES = List.of(".atom", ".xml", ".txt", ".css", ".svg", ".png", ".ico");

    @Autowired
    private MockMvc mvc;

    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> next = new ArrayDeque<>();

    @Test
    void everyPublicPageIsThereWithOneHeadingAndKnownWords() {
        visit("/");
        while (!next.isEmpty() && seen.size() < MOST) look(next.pop());
        assertThat(seen).as("pages followed").hasSizeGreaterThan(50).hasSizeLessThan(MOST);
        assertThat(seen).anyMatch(page -> page.startsWith("/archive/topics/")).contains("/ask", "/privacy", "/sign-in");
    }

    private void look(String address) {
        Walker reader = new Walker(mvc, "192.0.2.9");
        Document page = reader.get(address);
        if (reader.location() != null) {
            visit(reader.location());
            return;
        }
        assertThat(reader.status()).as(address).isIn(200, 410);
        if (NO_PAGES.stream().anyMatch(address::endsWith)) return;
        assertThat(page.select("h1")).as("headings of %s", address).hasSize(1);
        assertThat(page.html()).as(address).doesNotContain("??").doesNotContain("th:");
        assertThat(page.select("[id]").eachAttr("id")).as("ids on %s", address).doesNotHaveDuplicates();
        if (address.startsWith("/archive")) isForEverybody(reader, page, address);
        page.select("a[href]").eachAttr("href").forEach(this::visit);
    }

    private static void isForEverybody(Walker reader, Document page, String address) {
        if (address.endsWith("/feedback") || address.endsWith("/report")) return;
        assertThat(page.select("form:not([method=get])"))
                .as("forms that post on %s", address)
                .isEmpty();
        assertThat(reader.header("Set-Cookie")).as("cookie of %s", address).isNull();
    }

    private void visit(String link) {
        String path = link.replaceAll("#.*", "").replaceFirst("^https?://localhost(:\\d+)?", "");
        if (path.startsWith("/") && !path.startsWith("/mailbox") && seen.add(path)) next.add(path);
    }
}
