package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.askexpert.guard.FormGuard;
import org.askexpert.intake.StartedView;
import org.askexpert.intake.WriteQuestion;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first step of asking: the question. */
@Controller
class AskQuestionController {

    private static final String PAGE = "site/ask-question";

    private final Started started;
    private final WriteQuestion write;
    private final FindTopics topics;
    private final BeforeAsking before;
    private final Doubts doubts;
    private final AskCookie cookie;
    private final MessageSource words;

    AskQuestionController(
            Started started,
            WriteQuestion write,
            FindTopics topics,
            BeforeAsking before,
            Doubts doubts,
            AskCookie cookie,
            MessageSource words) {
        this.started = started;
        this.write = write;
        this.topics = topics;
        this.before = before;
        this.doubts = doubts;
        this.cookie = cookie;
        this.words = words;
    }

    @GetMapping("/ask/question")
    String show(
            @CookieValue(name = AskCookie.NAME, required = false) String token,
            @RequestParam(required = false) String title,
            @RequestParam(required = false) String topic,
            Model page) {
        Optional<StartedView> kept = started.find(token);
        if (kept.filter(StartedView::isSent).isPresent()) return Started.ALREADY_SENT;
        page.addAttribute("followsUp", kept.filter(StartedView::followsUp).isPresent());
        page.addAttribute("form", kept.map(QuestionForm::of).orElse(new QuestionForm(title, null, topic, false)));
        return page(page);
    }

    @PostMapping("/ask/question")
    String write(
            @CookieValue(name = AskCookie.NAME, required = false) String token,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            FormGuard guard,
            Model page,
            HttpServletResponse response) {
        try {
            String kept = write.write(token, form.typed(), Viewer.reader());
            if (kept.equals(token)) doubts.aboutLater(guard, kept);
            else doubts.aboutFirst(guard, kept);
            cookie.keep(kept, response);
            return started.find(kept).map(now -> next(kept, now)).orElse(Started.START);
        } catch (Problem problem) {
            response.setStatus(problem.kind().status());
            if (problem.kind() == Problem.Kind.CONFLICT) return Started.ALREADY_SENT;
            Refusal.show(problem, errors);
            return page(page);
        }
    }

    private String next(String token, StartedView now) {
        return before.isNeeded(token, now) ? "redirect:/ask/before" : Started.afterNotice(now);
    }

    private String page(Model page) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.getMessage("site.ask.topic.none", null, LocaleContextHolder.getLocale())));
        topics.topics(Viewer.reader()).open().forEach(topic -> choices.add(new Choice(topic.slug(), topic.trail())));
        page.addAttribute("topics", choices);
        return PAGE;
    }
}
