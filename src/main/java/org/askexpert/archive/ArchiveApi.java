package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.askexpert.search.FindSimilar;
import org.askexpert.search.SimilarEntry;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The archive for programs: the same entries as on its pages. */
@RestController
@RequestMapping("/api/v1/archive")
class ArchiveApi {

    private final FindEntries findEntries;
    private final FindEntry findEntry;
    private final FindSimilar findSimilar;

    ArchiveApi(FindEntries findEntries, FindEntry findEntry, FindSimilar findSimilar) {
        this.findEntries = findEntries;
        this.findEntry = findEntry;
        this.findSimilar = findSimilar;
    }

    @GetMapping
    ListJson list(
            @RequestParam(required = false) String topic,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "20") int size) {
        EntryList list = findEntries.list(new EntryQuery(topic, q, after, size), Viewer.reader());
        return new ListJson(list.items().stream().map(LineJson::of).toList(), list.next(), list.total());
    }

    @GetMapping("/{slug}")
    ResponseEntity<EntryJson> entry(@PathVariable String slug, HttpServletResponse response) {
        PublishedEntry entry = findEntry.find(slug, Viewer.reader());
        if (!entry.slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create("/api/v1/archive/" + entry.slug()))
                    .build();
        }
        Caching.shortly(response);
        return ResponseEntity.ok(EntryJson.of(entry));
    }

    @GetMapping("/similar")
    List<SimilarEntry> similar(@RequestParam(required = false) String text) {
        return findSimilar.similar(text, Viewer.reader());
    }

    @PostMapping("/similar")
    List<SimilarEntry> similar(@RequestBody Wanted wanted) {
        return findSimilar.similar(wanted.text(), Viewer.reader());
    }

    record Wanted(String text) {}

    record ListJson(List<LineJson> items, String next, long total) {}

    record LineJson(String slug, String title, String topic, String excerpt, Instant publishedAt, Instant updatedAt) {

        static LineJson of(EntryLine line) {
            return new LineJson(
                    line.slug(), line.title(), line.topic(), line.excerpt(), line.publishedAt(), line.updatedAt());
        }
    }
}
