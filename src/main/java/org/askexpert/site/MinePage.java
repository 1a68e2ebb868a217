package org.askexpert.site;

import org.askexpert.question.AskerQuestion;
import org.askexpert.question.FindAnswerFeedback;
import org.askexpert.question.FindQuestionForAsker;
import org.askexpert.routing.FindNotices;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the asker's open page shows, whoever leads to it: the question, what must be read first, what was said of it. */
@Component
class MinePage {

    static final String VIEW = "site/mine";

    private final FindQuestionForAsker questions;
    private final FindNotices notices;
    private final FindAnswerFeedback feedback;

    MinePage(FindQuestionForAsker questions, FindNotices notices, FindAnswerFeedback feedback) {
        this.questions = questions;
        this.notices = notices;
        this.feedback = feedback;
    }

    void fill(Viewer.Asker asker, Model page) {
        AskerQuestion mine = questions.question(asker);
        page.addAttribute("mine", mine);
        page.addAttribute("notices", notices.notices(mine.title(), mine.body(), asker));
        page.addAttribute("feedback", feedback.of(asker).orElse(null));
    }
}
