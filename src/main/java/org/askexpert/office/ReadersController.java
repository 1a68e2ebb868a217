package org.askexpert.office;

import java.util.stream.Stream;
import org.askexpert.feedback.FeedbackList;
import org.askexpert.feedback.FeedbackQuery;
import org.askexpert.feedback.FeedbackState;
import org.askexpert.feedback.FindFeedback;
import org.askexpert.feedback.HandleFeedback;
import org.askexpert.feedback.HandleReport;
import org.askexpert.shared.Banner;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What readers told us: reports and comments, open and handled. */
@Controller
@RequestMapping("/office/feedback")
class ReadersController {

    private static final String COMMENTS = "comments";

    private final FindFeedback find;
    private final HandleReport handleReport;
    private final HandleFeedback handleFeedback;
    private final MessageSourceAccessor words;

    ReadersController(
            FindFeedback find, HandleReport handleReport, HandleFeedback handleFeedback, MessageSource words) {
        this.find = find;
        this.handleReport = handleReport;
        this.handleFeedback = handleFeedback;
        this.words = new MessageSourceAccessor(words);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Viewer me,
            Model page) {
        boolean comments = list.equals(COMMENTS);
        FeedbackState shown = state(state);
        var query = new FeedbackQuery(comments, shown, place(after), place(before));
        FeedbackList found = find.list(query, me);
        page.addAttribute("list", comments ? COMMENTS : "reports");
        page.addAttribute("state", shown.code());
        page.addAttribute("found", found);
        page.addAttribute("waiting", find.waiting(me));
        return "office/feedback";
    }

    @PostMapping("/reports/{id}")
    String handleReport(@PathVariable long id, Viewer me, RedirectAttributes next) {
        handleReport.handle(id, me);
        return done("reports", next);
    }

    @PostMapping("/comments/{id}")
    String handleComment(@PathVariable long id, Viewer me, RedirectAttributes next) {
        handleFeedback.handle(id, me);
        return done(COMMENTS, next);
    }

    /** Nonsense is what waits. */
    private static FeedbackState state(String sent) {
        return Stream.of(FeedbackState.HANDLED, FeedbackState.DOUBTFUL)
                .filter(state -> state.code().equals(sent))
                .findFirst()
                .orElse(FeedbackState.OPEN);
    }

    private String done(String list, RedirectAttributes next) {
        next.addFlashAttribute("banner", Banner.success(words.getMessage("office.feedback.done")));
        return "redirect:/office/feedback?list=" + list;
    }

    /** Nonsense is no place, which is the beginning. */
    private static Long place(String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : null;
    }
}
