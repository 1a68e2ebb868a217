package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.askexpert.guard.FormGuard;
import org.askexpert.intake.DiscardStartedQuestion;
import org.askexpert.search.SimilarEntry;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.CountOne;
import org.askexpert.tally.Tallied;
import org.askexpert.text.Slug;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Answered questions on the way of asking: shown while typing, opened, and the happy end where one was enough. */
@Controller
class SuggestionController {

    private final Suggestions suggestions;
    private final DiscardStartedQuestion discard;
    private final CountOne count;
    private final HappyEnds ends;
    private final AskCookie cookie;
    private final Started started;

    SuggestionController(
            Suggestions suggestions,
            DiscardStartedQuestion discard,
            CountOne count,
            HappyEnds ends,
            AskCookie cookie,
            Started started) {
        this.suggestions = suggestions;
        this.discard = discard;
        this.count = count;
        this.ends = ends;
        this.cookie = cookie;
        this.started = started;
    }

    /** A part of the question page, asked for by POST so that the words stay out of every log. */
    @PostMapping("/ask/suggestions")
    String whileTyping(
            @ModelAttribute("form") SuggestionForm form,
            BindingResult ignored,
            Model page,
            HttpServletResponse response) {
        List<SimilarEntry> found = suggestions.whileTyping(form.title());
        boolean first = form.isFirst() && !form.isHidden() && !found.isEmpty();
        if (first) count.count(Tallied.SUGGESTIONS_SHOWN, Viewer.reader());
        page.addAttribute("suggestions", found);
        page.addAttribute("shown", first || !form.isFirst());
        page.addAttribute("hidden", form.isHidden());
        page.addAttribute("news", !form.isHidden() && form.isNews(found.size()));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return "site/ask-suggestions :: typed";
    }

    /** Counts only what our own pages lead to: a link on another site opens nothing here. */
    @GetMapping("/ask/open/{slug}")
    String open(@PathVariable String slug, @RequestHeader(name = "Sec-Fetch-Site", required = false) String from) {
        if (!Slug.isSlug(slug)) throw Problem.unknown();
        if ("same-origin".equals(from)) count.count(Tallied.SUGGESTION_OPENED, Viewer.reader());
        return "redirect:/archive/" + slug;
    }

    /** @param typed whether nothing had been kept yet, because somebody was still typing */
    @PostMapping("/ask/answered")
    String answered(
            @CookieValue(name = AskCookie.NAME, required = false) String token,
            @RequestParam(defaultValue = "false") boolean typed,
            FormGuard guard,
            HttpServletResponse response) {
        boolean wasKept = discard.discard(token, Viewer.reader());
        if (wasKept || typed) ends.count(guard);
        cookie.remove(response);
        return "redirect:/ask/answered";
    }

    @GetMapping("/ask/answered")
    String happyEnd(@CookieValue(name = AskCookie.NAME, required = false) String token) {
        return started.find(token).isPresent() ? Started.START : "site/ask-answered";
    }
}
