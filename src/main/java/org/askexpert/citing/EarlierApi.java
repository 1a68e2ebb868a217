package org.askexpert.citing;

import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Earlier answers for programs. */
@RestController
class EarlierApi {

    private final FindEarlier findEarlier;

    EarlierApi(FindEarlier findEarlier) {
        this.findEarlier = findEarlier;
    }

    /** @param words to look for in the archive, or null for what fits the question alone */
    record Wanted(String words) {}

    @PostMapping("/api/v1/desk/{reference}/earlier")
    Earlier find(@PathVariable Reference reference, @RequestBody Wanted body, Viewer me) {
        return findEarlier.find(reference, body.words(), me);
    }
}
