package org.askexpert.feedback;

import jakarta.servlet.http.HttpServletRequest;
import org.askexpert.guard.ClientNetwork;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What readers tell us by way of another program. */
@RestController
class FeedbackApi {

    private final SendFeedback sendFeedback;
    private final SendReport sendReport;

    FeedbackApi(SendFeedback sendFeedback, SendReport sendReport) {
        this.sendFeedback = sendFeedback;
        this.sendReport = sendReport;
    }

    record FeedbackBody(Boolean useful, String reason) {}

    record ReportBody(String text) {}

    @PostMapping("/api/v1/archive/{slug}/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void feedback(@PathVariable String slug, @RequestBody FeedbackBody body, HttpServletRequest request) {
        sendFeedback.send(slug, body.useful, body.reason, sender(request), Viewer.reader());
    }

    @PostMapping("/api/v1/archive/{slug}/reports")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@PathVariable String slug, @RequestBody ReportBody body, HttpServletRequest request) {
        sendReport.send(slug, body.text, sender(request), Viewer.reader());
    }

    private static Sender sender(HttpServletRequest request) {
        return new Sender(ClientNetwork.of(request), false);
    }
}
