package org.askexpert.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.askexpert.checks.CheckAnswer;
import org.askexpert.checks.FindChecklist;
import org.askexpert.notes.FindNotes;
import org.askexpert.question.ClarificationView;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.ReviewView;
import org.askexpert.question.RevisionView;
import org.askexpert.shared.Viewer;
import org.askexpert.story.Comparison;
import org.askexpert.story.FindComparison;
import org.askexpert.text.Sentences;
import org.askexpert.text.TextDiff;
import org.askexpert.writing.NotePresence;
import org.springframework.stereotype.Component;

/** Puts together what a reviewer reads of an opened question. */
@Component
class FindReviewSheet {

    private final CheckAnswer check;
    private final FindChecklist checklist;
    private final FindComparison compare;
    private final NotePresence presence;
    private final FindNotes notes;

    FindReviewSheet(
            CheckAnswer check,
            FindChecklist checklist,
            FindComparison compare,
            NotePresence presence,
            FindNotes notes) {
        this.check = check;
        this.checklist = checklist;
        this.compare = compare;
        this.presence = presence;
        this.notes = notes;
    }

    ReviewSheet of(DeskQuestion question, Viewer me) {
        RevisionView draft = question.draft();
        return new ReviewSheet(
                question,
                changes(question, me),
                TextDiff.between(question.row().title(), draft.publicTitle()),
                TextDiff.between(question.body(), draft.publicQuestion()),
                check.check(draft, me),
                checklist.points(me),
                asked(question),
                question.reviews().stream()
                        .filter(ReviewView::voided)
                        .filter(review -> isLastOf(review, question.reviews()))
                        .toList(),
                presence.note(question.reference(), me),
                notes.of(question.reference(), me));
    }

    private Comparison changes(DeskQuestion question, Viewer me) {
        int now = question.draft().revision();
        Reference reference = question.reference();
        return question.reviews().stream()
                .map(ReviewView::revision)
                .filter(revision -> revision < now)
                .reduce((older, newer) -> newer)
                .map(last -> compare.of(reference, last, now, me).comparison())
                .orElse(null);
    }

    /** In the question, and in what the asker replied when we asked. */
    private static List<String> asked(DeskQuestion question) {
        Stream<String> replies =
                question.clarifications().stream().map(ClarificationView::reply).filter(Objects::nonNull);
        return Stream.concat(Stream.of(question.row().title(), question.body()), replies)
                .flatMap(text -> Sentences.questionsIn(text).stream())
                .distinct()
                .toList();
    }

    /** Of several looks of one reviewer only the last tells what stands. */
    private static boolean isLastOf(ReviewView review, List<ReviewView> all) {
        return all.stream()
                        .filter(each -> each.by().equals(review.by()))
                        .reduce((older, newer) -> newer)
                        .orElse(null)
                == review;
    }
}
