package org.askexpert.desk;

import java.time.Instant;
import org.askexpert.question.ExtendFinishBy;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** More time for an expert, for programs. */
@RestController
class ExtensionApi {

    /** The moment from which on the answer is late. */
    record Body(Instant finishBy) {}

    private final ExtendFinishBy extend;

    ExtensionApi(ExtendFinishBy extend) {
        this.extend = extend;
    }

    @PostMapping("/api/v1/desk/{reference}/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable Reference reference, @RequestBody Body body, Viewer me) {
        extend.extend(reference, body.finishBy(), me);
    }
}
