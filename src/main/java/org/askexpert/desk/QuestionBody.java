package org.askexpert.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.askexpert.notes.NoteView;
import org.askexpert.question.Action;
import org.askexpert.question.AssignmentView;
import org.askexpert.question.ClarificationView;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.DeskRow;
import org.askexpert.question.DraftText;
import org.askexpert.question.Edition;
import org.askexpert.question.Lane;
import org.askexpert.question.Reference;
import org.askexpert.question.ReviewView;
import org.askexpert.question.RevisionView;
import org.askexpert.question.RoutingView;
import org.askexpert.question.SourceLine;
import org.askexpert.question.Stage;

/** One question as programs of the desk read it. */
record QuestionBody(
        Reference reference,
        Stage stage,
        Lane lane,
        String topic,
        Texts question,
        List<Exchange> clarifications,
        DraftPart draft,
        Edition edition,
        List<ReviewPart> reviews,
        List<NoteBody> notes,
        RoutingView routing,
        List<AssignmentView> assignments,
        List<Action> actions) {

    record Texts(String title, String body) {}

    record Exchange(String text, Instant askedAt, String by, String reply, Instant repliedAt) {

        static Exchange of(ClarificationView asked) {
            return new Exchange(asked.text(), asked.askedAt(), asked.by(), asked.reply(), asked.repliedAt());
        }
    }

    record DraftPart(
            int revision,
            String answer,
            String privatePart,
            String publicTitle,
            String publicQuestion,
            List<SourceLine> sources) {

        static DraftPart of(RevisionView draft) {
            return new DraftPart(
                    draft.revision(),
                    draft.answer(),
                    draft.privatePart(),
                    draft.publicTitle(),
                    draft.publicQuestion(),
                    draft.sources());
        }
    }

    record ReviewPart(
            String verdict,
            List<String> reasons,
            String comment,
            Wording suggestion,
            int revision,
            String by,
            Instant at) {

        static ReviewPart of(ReviewView review) {
            return new ReviewPart(
                    review.verdict(),
                    review.reasons(),
                    review.comment(),
                    review.suggestion() == null ? null : Wording.of(review.suggestion()),
                    review.revision(),
                    review.by(),
                    review.at());
        }
    }

    record Wording(String answer, String publicTitle, String publicQuestion) {

        static Wording of(DraftText text) {
            return new Wording(text.answer(), text.publicTitle(), text.publicQuestion());
        }
    }

    record NoteBody(String text, String by, Instant at) {

        static NoteBody of(NoteView note) {
            return new NoteBody(note.text(), note.by(), note.at());
        }
    }

    static QuestionBody of(DeskQuestion question, List<NoteView> notes) {
        DeskRow row = question.row();
        return new QuestionBody(
                row.reference(),
                row.stage(),
                row.lane(),
                row.topic(),
                new Texts(row.title(), question.body()),
                question.clarifications().stream().map(Exchange::of).toList(),
                question.draft() == null ? null : DraftPart.of(question.draft()),
                row.edition(),
                question.reviews().stream().map(ReviewPart::of).toList(),
                notes.stream().map(NoteBody::of).toList(),
                question.routing(),
                question.assignments(),
                question.actions().stream().sorted().collect(Collectors.toList()));
    }
}
