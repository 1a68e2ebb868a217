package org.askexpert.worklist;

import java.util.Map;
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
    Page<RowBody> list(@RequestParam Map<String, String> typed, Viewer me) {
        ListAsked asked = ListAsked.of(typed);
        DeskPage found = findDesk.page(asked.list(), asked.wanted(), asked.place(), asked.size(), me);
        return new Page<>(found.rows().stream().map(RowBody::of).toList(), found.next());
    }
}
