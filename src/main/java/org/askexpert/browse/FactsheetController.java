package org.askexpert.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.archive.Caching;
import org.askexpert.memory.Shown;
import org.askexpert.shared.PublicAddress;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of factsheets. */
@Controller
class FactsheetController {

    private final FindFactsheetShelves shelves;
    private final PublicAddress addresses;

    FactsheetController(FindFactsheetShelves shelves, PublicAddress addresses) {
        this.shelves = shelves;
        this.addresses = addresses;
    }

    @GetMapping("/archive/factsheets")
    String factsheets(Model page, HttpServletRequest request, HttpServletResponse response) {
        page.addAttribute("shelves", shelves.shelves(Viewer.reader()));
        page.addAttribute("address", addresses.of("/archive/factsheets"));
        Shown.archive().keep(request);
        Caching.shortly(response);
        return "browse/factsheets";
    }
}
