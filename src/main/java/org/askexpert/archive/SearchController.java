package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of search results. */
@Controller
class SearchController {

    private static final int SIZE = 20;

    private final FindEntries findEntries;

    SearchController(FindEntries findEntries) {
        this.findEntries = findEntries;
    }

    @GetMapping("/archive/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Model page,
            HttpServletResponse response) {
        if (Terms.typed(q).isEmpty()) return "redirect:/archive";
        String place = after == null ? before : after;
        EntryList found = findEntries.list(new EntryQuery(null, q, place, SIZE), Viewer.reader());
        page.addAttribute("q", q);
        page.addAttribute("total", found.total());
        page.addAttribute("results", found.items());
        page.addAttribute("next", found.next());
        page.addAttribute("previous", SearchPage.previous(SearchPage.from(place)));
        Caching.shortly(response);
        return "archive/search";
    }
}
