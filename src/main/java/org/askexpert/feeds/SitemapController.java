package org.askexpert.feeds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.askexpert.browse.FindTopicsWithCounts;
import org.askexpert.browse.TopicBranch;
import org.askexpert.browse.TopicLeaf;
import org.askexpert.shared.Problem;
import org.askexpert.shared.PublicAddress;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sitemap: a list of parts, one for topics and standing pages, one for each stretch of the archive. */
@Controller
class SitemapController {

    private static final List<String> STANDING =
            List.of("/", "/archive", "/archive/factsheets", "/help", "/privacy", "/accessibility");
    private static final Pattern PART = Pattern.compile("[1-9]\\d{0,8}");

    private final FindSitemap sitemap;
    private final FindTopicsWithCounts topics;
    private final PublicAddress addresses;

    SitemapController(FindSitemap sitemap, FindTopicsWithCounts topics, PublicAddress addresses) {
        this.sitemap = sitemap;
        this.topics = topics;
        this.addresses = addresses;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        List<SitemapPart> parts = sitemap.parts(Viewer.reader());
        SitemapWriter.index(response, to -> {
            to.line(addresses.of("/sitemap/topics.xml"), null);
            for (SitemapPart part : parts) to.line(addresses.of("/sitemap/" + part.number() + ".xml"), part.updated());
        });
    }

    @GetMapping("/sitemap/topics.xml")
    void topics(HttpServletResponse response) throws IOException {
        List<TopicBranch> tree = topics.topics(Viewer.reader());
        SitemapWriter.pages(response, to -> {
            for (String path : STANDING) to.line(addresses.of(path), null);
            for (TopicBranch branch : tree) {
                if (branch.count() > 0) to.line(addresses.of("/archive/topics/" + branch.slug()), null);
                for (TopicLeaf leaf : branch.children()) {
                    if (leaf.count() > 0) to.line(addresses.of("/archive/topics/" + leaf.slug()), null);
                }
            }
        });
    }

    @GetMapping("/sitemap/{number}.xml")
    void part(@PathVariable String number, HttpServletResponse response) throws IOException {
        if (!PART.matcher(number).matches()) throw Problem.unknown();
        List<SitemapLine> lines = sitemap.part(Long.parseLong(number), Viewer.reader());
        if (lines.isEmpty()) throw Problem.unknown();
        SitemapWriter.pages(response, to -> {
            for (SitemapLine line : lines) to.line(addresses.of("/archive/" + line.slug()), line.updated());
        });
    }
}
