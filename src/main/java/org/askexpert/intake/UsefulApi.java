package org.askexpert.intake;

import org.askexpert.question.GiveFeedback;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the asker thought of the answer, from other programs. */
@RestController
class UsefulApi {

    record Feedback(Boolean useful, String reason) {}

    private final GiveFeedback give;

    UsefulApi(GiveFeedback give) {
        this.give = give;
    }

    @PostMapping("/api/v1/mine/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@RequestBody Feedback body, Viewer me) {
        give.give(body.useful(), body.reason(), me.asker());
    }
}
