package org.askexpert.office;

import jakarta.servlet.http.HttpServletRequest;
import org.askexpert.archive.FindCiting;
import org.askexpert.archive.FindOfficeEntry;
import org.askexpert.archive.OfficeEntry;
import org.askexpert.browse.FindOfficeEntries;
import org.askexpert.browse.OfficeList;
import org.askexpert.browse.OfficeQuery;
import org.askexpert.feedback.FindFeedback;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Entries for editors: find one, look at it. */
@Controller
class EntriesController {

    private static final String RETRACTED = "retracted";
    private static final int MOST_CITING = 50;

    private final FindOfficeEntries findEntries;
    private final FindOfficeEntry findEntry;
    private final FindCiting findCiting;
    private final FindFeedback readers;

    EntriesController(
            FindOfficeEntries findEntries, FindOfficeEntry findEntry, FindCiting findCiting, FindFeedback readers) {
        this.findCiting = findCiting;
        this.findEntries = findEntries;
        this.findEntry = findEntry;
        this.readers = readers;
    }

    @GetMapping("/office/entries")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            @RequestParam(defaultValue = "") String ticked,
            HttpServletRequest request,
            Viewer me,
            Model page) {
        boolean retracted = state.equals(RETRACTED) && q.isBlank();
        OfficeList found = findEntries.list(new OfficeQuery(q, retracted, after, before), me);
        if (found.exact() != null) return EntryPages.at(found.exact());
        page.addAttribute("q", q.isBlank() ? null : q);
        page.addAttribute("retracted", retracted);
        page.addAttribute("found", found);
        page.addAttribute("ticked", ticked.equals("all"));
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        page.addAttribute("tickAll", "/office/entries?" + query + "ticked=all");
        return "office/entries";
    }

    @GetMapping("/office/entries/{slug}")
    String open(@PathVariable String slug, Viewer me, Model page) {
        OfficeEntry entry = findEntry.open(slug, me);
        if (!entry.slug().equals(slug)) return EntryPages.at(entry.slug());
        page.addAttribute("entry", entry);
        page.addAttribute("citing", findCiting.citing(slug, MOST_CITING, me));
        page.addAttribute("useful", readers.about(entry.addresses(), me));
        return "office/entry";
    }
}
