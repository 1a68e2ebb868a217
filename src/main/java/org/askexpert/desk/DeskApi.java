package org.askexpert.desk;

import org.askexpert.notes.FindNotes;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Questions of the desk for programs. */
@RestController
class DeskApi {

    private final OpenQuestion openQuestion;
    private final FindNotes findNotes;

    DeskApi(OpenQuestion openQuestion, FindNotes findNotes) {
        this.openQuestion = openQuestion;
        this.findNotes = findNotes;
    }

    @GetMapping("/api/v1/desk/{reference}")
    ResponseEntity<QuestionBody> question(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        return ResponseEntity.ok()
                .eTag(ETags.of(question.row().revision()))
                .body(QuestionBody.of(question, findNotes.of(reference, me)));
    }
}
