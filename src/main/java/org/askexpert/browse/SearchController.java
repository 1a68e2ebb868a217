package org.askexpert.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.askexpert.archive.Caching;
import org.askexpert.search.FindByWords;
import org.askexpert.search.FoundEntries;
import org.askexpert.search.WordQuery;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of search results. */
@Controller
class SearchController {

    private static final int SIZE = 20;

    private final FindByWords findByWords;

    SearchController(FindByWords findByWords) {
        this.findByWords = findByWords;
    }

    @GetMapping("/archive/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String topic,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Model page,
            HttpServletResponse response) {
        int number = SearchPage.from(after == null ? before : after);
        Optional<FoundEntries> found = findByWords.find(new WordQuery(q, topic, number, SIZE), Viewer.reader());
        if (found.isEmpty()) return "redirect:/archive";
        page.addAttribute("found", found.get());
        page.addAttribute("next", SearchPage.next(number, SIZE, found.get().total()));
        page.addAttribute("previous", SearchPage.previous(number));
        Caching.shortly(response);
        return "browse/search";
    }
}
