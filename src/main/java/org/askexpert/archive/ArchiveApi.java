package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
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

    private final FindEntry findEntry;
    private final FindSimilar findSimilar;

    ArchiveApi(FindEntry findEntry, FindSimilar findSimilar) {
        this.findEntry = findEntry;
        this.findSimilar = findSimilar;
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
}
