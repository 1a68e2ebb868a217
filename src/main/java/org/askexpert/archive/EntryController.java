package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one entry. */
@Controller
class EntryController {

    private final FindEntry findEntry;
    private final String baseUrl;

    EntryController(FindEntry findEntry, @Value("${askexpert.base-url:}") String baseUrl) {
        this.findEntry = findEntry;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @GetMapping("/archive/{slug}")
    Object entry(@PathVariable String slug, Model page, HttpServletResponse response) {
        PublishedEntry entry = findEntry.find(slug, Viewer.reader());
        if (!entry.slug().equals(slug)) return moved("/archive/" + entry.slug());
        page.addAttribute("entry", EntryPage.of(entry));
        if (!baseUrl.isEmpty()) page.addAttribute("address", baseUrl + "/archive/" + slug);
        Caching.shortly(response);
        return "archive/entry";
    }

    static RedirectView moved(String address) {
        RedirectView moved = new RedirectView(address);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExposeModelAttributes(false);
        return moved;
    }
}
