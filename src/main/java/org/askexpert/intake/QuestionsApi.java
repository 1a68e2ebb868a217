package org.askexpert.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.askexpert.guard.ClientNetwork;
import org.askexpert.question.PublicStage;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.routing.Notice;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking from another program. */
@RestController
class QuestionsApi {

    record AskerBody(String email, String name) {}

    record QuestionBody(String title, String body, String topic, AskerBody asker, Publish publish, String language) {

        Submission submission() {
            AskerBody who = asker == null ? new AskerBody(null, null) : asker;
            return new Submission(title, body, topic, who.email(), who.name(), publish, language);
        }
    }

    record Received(String reference, PublicStage stage, List<Notice> notices) {
        static Received of(Reference reference, List<Notice> notices) {
            return new Received(reference.code(), PublicStage.RECEIVED, notices);
        }
    }

    private final SubmitQuestion submit;

    QuestionsApi(SubmitQuestion submit) {
        this.submit = submit;
    }

    @PostMapping("/api/v1/questions")
    @ResponseStatus(HttpStatus.CREATED)
    Received submit(
            @RequestBody QuestionBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            HttpServletRequest request) {
        Receipt receipt = submit.submit(body.submission(), ClientNetwork.of(request), key, Viewer.reader());
        return Received.of(receipt.reference(), receipt.notices());
    }
}
