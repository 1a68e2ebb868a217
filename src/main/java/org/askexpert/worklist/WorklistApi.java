package org.askexpert.worklist;

import org.askexpert.question.DeskRow;
import org.askexpert.shared.Page;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of the desk for programs. */
@RestController
class WorklistApi {

    private final FindDesk findDesk;

    WorklistApi(FindDesk findDesk) {
        this.findDesk = findDesk;
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
}
