package org.askexpert.office;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.search.FindIndexState;
import org.askexpert.search.RebuildIndex;
import org.askexpert.shared.Banner;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the index of words stands, and making it anew. */
@Controller
@RequestMapping("/office/search")
class SearchIndexController {

    private final FindIndexState find;
    private final RebuildIndex rebuild;
    private final MessageSourceAccessor words;

    SearchIndexController(FindIndexState find, RebuildIndex rebuild, MessageSource words) {
        this.find = find;
        this.rebuild = rebuild;
        this.words = new MessageSourceAccessor(words);
    }

    @GetMapping
    String state(Viewer me, Model page, HttpServletResponse response) {
        page.addAttribute("progress", RebuildProgress.of(find.state(me)));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return "office/search";
    }

    /** @param quarter the last one that was told */
    @HxRequest
    @GetMapping
    String progress(
            @RequestParam(defaultValue = "0") int quarter, Viewer me, Model page, HttpServletResponse response) {
        state(me, page, response);
        page.addAttribute("told", quarter);
        return "office/search-progress :: swapped";
    }

    @PostMapping("/rebuild")
    String rebuild(Viewer me, RedirectAttributes next) {
        String said = rebuild.rebuild(me) ? "office.search.begun" : "office.search.busy";
        next.addFlashAttribute("banner", Banner.success(words.getMessage(said)));
        return "redirect:/office/search";
    }
}
