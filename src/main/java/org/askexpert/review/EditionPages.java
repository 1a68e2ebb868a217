package org.askexpert.review;

import java.util.List;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
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

/** The pages of a review of a public edition: the form, why there is none, and the same form after a refusal. */
@Component
class EditionPages {

    private static final String VIEW = "review/edition";

    private final OpenQuestion openQuestion;
    private final FindReviewSheet sheets;
    private final ReviewPages reviews;
    private final ReviewCopies copies;
    private final Choices choices;
    private final ConversionService words;

    EditionPages(
            OpenQuestion openQuestion,
            FindReviewSheet sheets,
            ReviewPages reviews,
            ReviewCopies copies,
            Choices choices,
            @Qualifier("mvcConversionService") ConversionService words) {
        this.openQuestion = openQuestion;
        this.sheets = sheets;
        this.reviews = reviews;
        this.copies = copies;
        this.choices = choices;
        this.words = words;
    }

    ModelAndView open(Reference reference, Viewer.Staff me) {
        DeskQuestion question = openQuestion.open(reference, me);
        Obstacle obstacle = Obstacle.toReviewEdition(question, me);
        if (obstacle != null) return reviews.obstacle(question, obstacle, me);
        int now = question.row().revision();
        EditionForm saved = copies.find(EditionForm.class, reference, me).orElse(null);
        if (saved == null) return show(question, FormPages.fresh(VIEW, EditionForm.about(now)), me);
        if (saved.revision() == null || saved.revision() != now) {
            return show(question, FormPages.fresh(VIEW, saved.again(now)), me).addObject("stale", true);
        }
        return show(question, FormPages.chosen(FormPages.fresh(VIEW, saved), words), me)
                .addObject("saved", true);
    }

    ModelAndView refused(
            Attempt attempt, Reference reference, EditionForm form, BindingResult errors, Viewer.Staff me) {
        if (!attempt.isInvalid() && !attempt.isStale()) return KeptText.page(attempt, form.typed());
        DeskQuestion question = openQuestion.open(reference, me);
        if (Obstacle.toReviewEdition(question, me) != null) return KeptText.page(attempt, form.typed());
        if (attempt.isInvalid()) return show(question, FormPages.again(VIEW, errors, attempt.status()), me);
        EditionForm again = form.again(question.row().revision());
        return show(question, FormPages.fresh(VIEW, again, attempt.status()), me)
                .addObject("stale", true);
    }

    private ModelAndView show(DeskQuestion question, ModelAndView page, Viewer me) {
        return page.addObject("question", question)
                .addObject("sheet", sheets.of(question, me))
                .addObject("verdicts", choices.of("review.edition-verdict", List.of(EditionVerdict.values())));
    }
}
