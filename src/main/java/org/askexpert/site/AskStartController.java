package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;
import org.askexpert.intake.DiscardStartedQuestion;
import org.askexpert.intake.StartedView;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Where asking begins, and where it begins again. */
@Controller
class AskStartController {

    private final Started started;
    private final DiscardStartedQuestion discard;
    private final AskCookie cookie;

    AskStartController(Started started, DiscardStartedQuestion discard, AskCookie cookie) {
        this.started = started;
        this.discard = discard;
        this.cookie = cookie;
    }

    /** Title and topic may be carried over from a search or a topic page. */
    @GetMapping("/ask")
    String start(
            @CookieValue(name = AskCookie.NAME, required = false) String token,
            @RequestParam(required = false) String title,
            @RequestParam(required = false) String topic,
            Model page,
            HttpServletResponse response) {
        Optional<StartedView> before = started.find(token);
        boolean expired = token != null && before.isEmpty();
        if (expired) cookie.remove(response);
        page.addAttribute("expired", expired);
        page.addAttribute("sent", before.filter(StartedView::isSent).isPresent());
        page.addAttribute(
                "kept", before.filter(Predicate.not(StartedView::isSent)).orElse(null));
        page.addAttribute("first", first(title, topic));
        return "site/ask-start";
    }

    @PostMapping("/ask/start")
    String startAgain(
            @CookieValue(name = AskCookie.NAME, required = false) String token, HttpServletResponse response) {
        discard.discard(token, Viewer.reader());
        cookie.remove(response);
        return Started.START;
    }

    private static String first(String title, String topic) {
        return UriComponentsBuilder.fromPath("/ask/question")
                .queryParamIfPresent("title", Optional.ofNullable(title))
                .queryParamIfPresent("topic", Optional.ofNullable(topic))
                .encode()
                .toUriString();
    }
}
