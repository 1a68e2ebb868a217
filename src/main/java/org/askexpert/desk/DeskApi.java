package org.askexpert.desk;

import org.askexpert.question.DeskQuestion;
import org.askexpert.question.DeskRow;
import org.askexpert.question.FindDesk;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.ETags;
import org.askexpert.shared.Page;
import org.askexpert.shared.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and questions of the desk for programs. */
@RestController
class DeskApi {

    private final FindDesk findDesk;
    private final OpenQuestion openQuestion;

    DeskApi(FindDesk findDesk, OpenQuestion openQuestion) {
        this.findDesk = findDesk;
        this.openQuestion = openQuestion;
    }

    @GetMapping("/api/v1/desk")
    Page<RowBody> list(
            @RequestParam(required = false) String list,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String size,
            Viewer me) {
        ListAsked asked = ListAsked.of(list, size);
        Page<DeskRow> found = findDesk.list(asked.list(), after, asked.size(), me);
        return new Page<>(found.items().stream().map(RowBody::of).toList(), found.next());
    }

    @GetMapping("/api/v1/desk/{reference}")
    ResponseEntity<QuestionBody> question(@PathVariable Reference reference, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        return ResponseEntity.ok().eTag(ETags.of(question.row().revision())).body(QuestionBody.of(question));
    }
}
