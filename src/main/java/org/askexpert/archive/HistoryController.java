package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed in an entry, and when. */
@Controller
class HistoryController {

    private final FindHistory findHistory;

    HistoryController(FindHistory findHistory) {
        this.findHistory = findHistory;
    }

    /** A topic may be called history: then the page of that topic it is. */
    @GetMapping("/archive/{slug:(?!topics$).+}/history")
    Object history(
            @PathVariable String slug,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            Model page,
            HttpServletResponse response) {
        EntryHistory history = findHistory.find(slug, number(from), number(to), Viewer.reader());
        if (!history.slug().equals(slug)) return Moved.to("/archive/" + history.slug() + "/history");
        page.addAttribute("history", history);
        Caching.shortly(response);
        return "archive/history";
    }

    /** Nonsense is no number, which means the last two. */
    private static Integer number(String sent) {
        return sent != null && sent.matches("[1-9]\\d{0,5}") ? Integer.valueOf(sent) : null;
    }
}
