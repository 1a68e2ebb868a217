package org.askexpert.notes;

import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adding notes for programs; they are read with the question. */
@RestController
class NoteApi {

    private final AddNote addNote;

    NoteApi(AddNote addNote) {
        this.addNote = addNote;
    }

    record NoteBody(String text) {}

    @PostMapping("/api/v1/desk/{reference}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    void add(@PathVariable Reference reference, @RequestBody NoteBody body, Viewer me) {
        addNote.add(reference, body.text(), me);
    }
}
