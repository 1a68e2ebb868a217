package org.askexpert.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.askexpert.guard.ClientNetwork;
import org.askexpert.guard.FormGuard;
import org.askexpert.house.FindStandingPage;
import org.askexpert.house.StandingPage;
import org.askexpert.house.StandingView;
import org.askexpert.intake.IntakeClosed;
import org.askexpert.intake.SendStartedQuestion;
import org.askexpert.intake.StartedView;
import org.askexpert.question.Publish;
import org.askexpert.routing.FindNotices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last steps of asking: look once more, send, and what happens next. */
@Controller
class AskCheckController {

    private static final String PAGE = "site/ask-check";

    private final Started started;
    private final SendStartedQuestion send;
    private final FindTopic topics;
    private final FindStandingPage pages;
    private final FindNotices notices;
    private final Doubts doubts;
    private final Clock clock;

    AskCheckController(
            Started started,
            SendStartedQuestion send,
            FindTopic topics,
            FindStandingPage pages,
            FindNotices notices,
            Doubts doubts,
            Clock clock) {
        this.started = started;
        this.send = send;
        this.topics = topics;
        this.pages = pages;
        this.notices = notices;
        this.doubts = doubts;
        this.clock = clock;
    }

    @GetMapping("/ask/check")
    String check(@CookieValue(name = AskCookie.NAME, required = false) String token, Model page) {
        Optional<StartedView> now = started.find(token);
        if (now.isEmpty()) return Started.START;
        if (now.get().isSent()) return Started.ALREADY_SENT;
        if (now.get().title() == null) return "redirect:/ask/question";
        if (now.get().email() == null) return "redirect:/ask/about-you";
        return show(now.get(), page);
    }

    @PostMapping("/ask/check")
    String send(
            @CookieValue(name = AskCookie.NAME, required = false) String token,
            @RequestParam(defaultValue = "") String key,
            FormGuard guard,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            doubts.aboutLater(guard, token);
            send.send(token, key, ClientNetwork.of(request), Viewer.reader());
            return "redirect:/ask/sent";
        } catch (Problem problem) {
            return refused(problem, token, page, response);
        }
    }

    /** What was typed stays where it is, whatever happened. */
    private String refused(Problem problem, String token, Model page, HttpServletResponse response) {
        response.setStatus(problem.kind().status());
        switch (problem.kind()) {
            case UNKNOWN -> {
                return Started.START;
            }
            case TOO_MANY -> {
                Duration wait = problem.retryAfter().orElse(Duration.ofHours(1));
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
                page.addAttribute("retryAt", clock.instant().plus(wait));
                return "site/ask-too-many";
            }
            case CONFLICT -> {
                if (problem instanceof IntakeClosed) return Started.START;
                page.addAttribute(
                        "changed",
                        problem.code()
                                .filter(SendStartedQuestion.PRIVACY_CHANGED::equals)
                                .isEmpty());
                return started.find(token)
                        .filter(StartedView::isComplete)
                        .map(now -> show(now, page))
                        .orElse(Started.ALREADY_SENT);
            }
            default -> throw problem;
        }
    }

    @GetMapping("/ask/sent")
    String sent(@CookieValue(name = AskCookie.NAME, required = false) String token, Model page) {
        Optional<StartedView> now = started.find(token).filter(StartedView::isSent);
        if (now.isEmpty()) return Started.START;
        page.addAttribute("sent", now.get());
        page.addAttribute("notices", notices.named(now.get().notices(), Viewer.reader()));
        return "site/ask-sent";
    }

    private String show(StartedView now, Model page) {
        page.addAttribute("asked", now);
        StandingView privacy = pages.page(StandingPage.PRIVACY, Viewer.reader());
        page.addAttribute("key", now.sendKey(privacy.version()));
        if (now.consentVersion() != privacy.version()) page.addAttribute("privacy", privacy);
        page.addAttribute("public", now.publish() == Publish.ANONYMOUS);
        page.addAttribute(
                "topic",
                topics.bySlug(now.topic(), Viewer.reader())
                        .map(TopicView::trail)
                        .orElse(null));
        return PAGE;
    }
}
