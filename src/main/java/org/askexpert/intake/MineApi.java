package org.askexpert.intake;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.AskerExchange;
import org.askexpert.question.AskerQuestion;
import org.askexpert.question.AskerStage;
import org.askexpert.question.FindQuestionForAsker;
import org.askexpert.question.NotTaken;
import org.askexpert.question.PublicStage;
import org.askexpert.question.Publish;
import org.askexpert.question.TimelineStep;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The asker's own question for other programs: stage by the link, text by the session. */
@RestController
class MineApi {

    record Stage(String reference, PublicStage stage, List<TimelineStep> timeline) {
        static Stage of(AskerStage shown) {
            return new Stage(shown.reference().code(), shown.stage(), shown.timeline());
        }
    }

    record Opening(String token, String email) {}

    record Session(String session, Instant expiresAt) {}

    record Html(String html) {
        static Html of(AskerQuestion question) {
            if (question.answer() == null) return null;
            String alone =
                    question.privatePart() == null ? "" : question.privatePart().html();
            return new Html(question.answer().html() + alone);
        }
    }

    record Asked(String text, Instant askedAt) {

        static Asked of(AskerExchange asked) {
            return asked == null ? null : new Asked(asked.text(), asked.askedAt());
        }
    }

    record Opened(
            String reference,
            PublicStage stage,
            String title,
            String body,
            Asked clarification,
            Html answer,
            Publish publish,
            String entry,
            NotTaken notTaken,
            String message,
            List<TimelineStep> timeline) {

        static Opened of(AskerQuestion question) {
            return new Opened(
                    question.stage().reference().code(),
                    question.stage().stage(),
                    question.title(),
                    question.body(),
                    Asked.of(question.clarification()),
                    Html.of(question),
                    question.publish(),
                    question.entrySlug(),
                    question.notTaken(),
                    question.editorMessage(),
                    question.stage().timeline());
        }
    }

    private final FollowAskerLink follow;
    private final OpenAskerSession open;
    private final FindQuestionForAsker questions;

    MineApi(FollowAskerLink follow, OpenAskerSession open, FindQuestionForAsker questions) {
        this.follow = follow;
        this.open = open;
        this.questions = questions;
    }

    @GetMapping("/api/v1/mine/{token}")
    Stage stage(@PathVariable String token) {
        return Stage.of(follow.stage(token, Viewer.reader()));
    }

    @PostMapping("/api/v1/mine/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Session open(@RequestBody Opening opening) {
        AskerSession session = open.open(opening.token(), opening.email(), Viewer.reader());
        return new Session(session.token(), session.expiresAt());
    }

    @GetMapping("/api/v1/mine")
    Opened mine(Viewer me) {
        return Opened.of(questions.question(me.asker()));
    }
}
