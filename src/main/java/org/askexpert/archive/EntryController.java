package org.askexpert.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.memory.Shown;
import org.askexpert.shared.Problem;
import org.askexpert.shared.PublicAddress;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one entry, or what stands where one was. */
@Controller
class EntryController {

    private final FindEntryPage findEntryPage;
    private final FindWithdrawn findWithdrawn;
    private final FindHouse findHouse;
    private final Bylines bylines;
    private final PublicAddress addresses;

    EntryController(
            FindEntryPage findEntryPage,
            FindWithdrawn findWithdrawn,
            FindHouse findHouse,
            Bylines bylines,
            PublicAddress addresses) {
        this.findEntryPage = findEntryPage;
        this.findWithdrawn = findWithdrawn;
        this.findHouse = findHouse;
        this.bylines = bylines;
        this.addresses = addresses;
    }

    @GetMapping("/archive/{slug}")
    Object entry(@PathVariable String slug, Model page, HttpServletRequest request, HttpServletResponse response) {
        EntryPage entry;
        try {
            entry = findEntryPage.page(slug, Viewer.reader());
        } catch (Problem problem) {
            return withdrawn(slug, problem, page, response);
        }
        if (!entry.slug().equals(slug)) return Moved.to("/archive/" + entry.slug());
        House house = findHouse.house(Viewer.reader());
        page.addAttribute("house", house);
        page.addAttribute("entry", entry);
        page.addAttribute("byline", bylines.of(entry.entry().question(), house));
        page.addAttribute("address", addresses.of("/archive/" + slug));
        page.addAttribute("card", addresses.of("/img/card.png"));
        page.addAttribute("data", EntryData.of(entry, house, addresses));
        Shown.entries(entry.shows()).keep(request);
        Caching.shortly(response);
        return "archive/entry";
    }

    private String withdrawn(String slug, Problem problem, Model page, HttpServletResponse response) {
        if (problem.kind() != Problem.Kind.GONE) throw problem;
        page.addAttribute("withdrawn", findWithdrawn.at(slug, Viewer.reader()).orElseThrow(() -> problem));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpStatus.GONE.value());
        return "archive/withdrawn";
    }
}
