package org.askexpert.review;

import org.askexpert.checks.CheckEdition;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.TextDiff;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a public edition while it is being written; nothing is saved. */
@UseCase
@Transactional(readOnly = true)
class FindEditionLook {

    private static final CleanText TITLE = CleanText.line("publicTitle", "Public title", Limits.TITLE);
    private static final CleanText QUESTION = CleanText.text("publicQuestion", "Public question", Limits.QUESTION);

    private final SeenQuestions questions;
    private final CheckEdition check;

    FindEditionLook(SeenQuestions questions, CheckEdition check) {
        this.questions = questions;
        this.check = check;
    }

    /** @throws org.askexpert.shared.Problem unknown, or invalid where a text is too long */
    EditionLook look(Reference reference, String typedTitle, String typedQuestion, Viewer me) {
        me.staff();
        String title = TITLE.optional(typedTitle);
        String question = QUESTION.optional(typedQuestion);
        Object[] asked = questions
                .one(reference, me)
                .rows("select q.asked.title, q.asked.body from Question q", "", Object[].class)
                .get(0);
        return new EditionLook(
                check.marked("title-mark", title),
                check.marked("question-mark", question),
                TextDiff.between((String) asked[0], title),
                TextDiff.between((String) asked[1], question));
    }
}
