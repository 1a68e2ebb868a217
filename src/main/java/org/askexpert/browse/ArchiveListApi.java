package org.askexpert.browse;

import java.time.Instant;
import java.util.List;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the archive for programs. */
@RestController
class ArchiveListApi {

    private final FindEntries findEntries;

    ArchiveListApi(FindEntries findEntries) {
        this.findEntries = findEntries;
    }

    @GetMapping("/api/v1/archive")
    ListJson list(
            @RequestParam(required = false) String topic,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "20") int size) {
        EntryList list = findEntries.list(new EntryQuery(topic, q, after, size), Viewer.reader());
        return new ListJson(list.items().stream().map(LineJson::of).toList(), list.next(), list.total());
    }

    record ListJson(List<LineJson> items, String next, long total) {}

    record LineJson(String slug, String title, String topic, String excerpt, Instant publishedAt, Instant updatedAt) {

        static LineJson of(EntryLine line) {
            return new LineJson(
                    line.slug(), line.title(), line.topic(), line.excerpt(), line.publishedAt(), line.updatedAt());
        }
    }
}
