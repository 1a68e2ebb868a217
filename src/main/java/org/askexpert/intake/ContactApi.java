package org.askexpert.intake;

import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How to reach an asker, for programs of editors. */
@RestController
class ContactApi {

    private final RevealContact revealContact;

    ContactApi(RevealContact revealContact) {
        this.revealContact = revealContact;
    }

    @PostMapping("/api/v1/desk/{reference}/contact")
    ShownContact reveal(@PathVariable Reference reference, @RequestBody ContactForm body, Viewer me) {
        return revealContact.reveal(reference, body.reason(), me);
    }
}
