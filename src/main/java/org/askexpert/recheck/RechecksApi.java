package org.askexpert.recheck;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.shared.Page;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Re-checks for editors' programs. */
@RestController
@RequestMapping("/api/v1/office/rechecks")
class RechecksApi {

    private static final int MOST = 100;

    private final FindRechecks find;
    private final StartByHand start;
    private final AssignRechecker assign;

    RechecksApi(FindRechecks find, StartByHand start, AssignRechecker assign) {
        this.find = find;
        this.start = start;
        this.assign = assign;
    }

    record RowBody(
            Reference reference,
            String entry,
            String title,
            List<RecheckReason> reasons,
            RecheckStage stage,
            Instant due,
            boolean overdue,
            String expert) {

        static RowBody of(RecheckRow row) {
            return new RowBody(
                    row.reference(),
                    row.slug(),
                    row.title(),
                    row.reasons(),
                    row.stage(),
                    row.due(),
                    row.overdue(),
                    row.expert());
        }
    }

    record StartBody(String entry) {}

    record StartedBody(Reference reference) {}

    record AssignmentBody(String expert) {}

    @GetMapping
    Page<RowBody> list(
            @RequestParam(required = false) RecheckReason reason,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "20") int size,
            Viewer me) {
        int most = Math.max(1, Math.min(MOST, size));
        var found = find.open(reason, new RecheckPlace(after, null, most), me).found();
        return new Page<>(found.rows().stream().map(RowBody::of).toList(), found.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StartedBody start(@RequestBody StartBody body, Viewer me) {
        return new StartedBody(start.start(body.entry, me));
    }

    @PostMapping("/{reference}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable Reference reference, @RequestBody AssignmentBody body, Viewer me) {
        assign.assign(reference, body.expert, me);
    }
}
