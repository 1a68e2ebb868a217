package org.askexpert.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.FindWhoMayReview;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a review: the form, why there is none, and the same form after a refusal. */
@Component
class ReviewPages {

    private static final String VIEW = "review/review";

    private final OpenQuestion openQuestion;
    private final FindReviewSheet sheets;
    private final FindWhoMayReview whoMayReview;
    private final ReviewCopies copies;
    private final Choices choices;
    private final ConversionService words;

    ReviewPages(
            OpenQuestion openQuestion,
            FindReviewSheet sheets,
            FindWhoMayReview whoMayReview,
            ReviewCopies copies,
            Choices choices,
            @Qualifier("mvcConversionService") ConversionService words) {
        this.openQuestion = openQuestion;
        this.sheets = sheets;
        this.whoMayReview = whoMayReview;
        this.copies = copies;
        this.choices = choices;
        this.words = words;
    }

    ModelAndView open(Reference reference, Viewer.Staff me) {
        DeskQuestion question = openQuestion.open(reference, me);
        Obstacle obstacle = Obstacle.toReview(question, me);
        if (obstacle != null) return obstacle(question, obstacle, me);
        ReviewForm saved = copies.find(ReviewForm.class, reference, me).orElse(null);
        int now = question.draft().revision();
        if (saved == null) return show(question, FormPages.fresh(VIEW, ReviewForm.of(question.draft())), me);
        if (Integer.valueOf(now).equals(saved.revision())) {
            return show(question, FormPages.chosen(FormPages.fresh(VIEW, saved), words), me)
                    .addObject("saved", true);
        }
        return show(question, FormPages.fresh(VIEW, saved.about(now)), me).addObject("stale", true);
    }

    ModelAndView obstacle(DeskQuestion question, Obstacle obstacle, Viewer.Staff me) {
        var page = new ModelAndView("review/obstacle", "question", question).addObject("obstacle", obstacle.code());
        return obstacle == Obstacle.OWN_WORK ? page.addObject("who", whoMayReview.of(question.reference(), me)) : page;
    }

    ModelAndView confirmation(Reference reference, ReviewForm form) {
        return new ModelAndView("review/confirm", "form", form).addObject("reference", reference);
    }

    /** The question has moved on, or changed, or something is missing: the words stay. */
    Object refused(Attempt attempt, Reference reference, ReviewForm form, BindingResult errors, Viewer.Staff me) {
        if (!attempt.isInvalid() && !attempt.isStale()) return KeptText.page(attempt, form.typed());
        DeskQuestion question = openQuestion.open(reference, me);
        if (question.draft() == null || Obstacle.toReview(question, me) != null) {
            return KeptText.page(attempt, form.typed());
        }
        if (attempt.isInvalid()) return show(question, FormPages.again(VIEW, errors, attempt.status()), me);
        var page = FormPages.fresh(VIEW, form.about(question.row().revision()), attempt.status());
        return show(question, page, me).addObject("stale", true);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page, Viewer me) {
        return page.addObject("question", question)
                .addObject("sheet", sheets.of(question, me))
                .addObject("verdicts", choices.of("review.verdict", verdicts(question)))
                .addObject("reasons", choices.of("desk.reason", List.of(ReturnReason.values())));
    }

    /** Publishing needs the asker's consent; the verb refuses all the same. */
    private static Set<Verdict> verdicts(DeskQuestion question) {
        return question.publish() == Publish.NEVER
                ? EnumSet.complementOf(EnumSet.of(Verdict.APPROVE))
                : EnumSet.allOf(Verdict.class);
    }
}
