package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Page;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The revisions of an answer for programs. */
@RestController
class RevisionsApi {

    private static final int MOST = 100;

    private final FindRevisions findRevisions;

    RevisionsApi(FindRevisions findRevisions) {
        this.findRevisions = findRevisions;
    }

    record Mark(int revision, String by, Instant at) {}

    record Text(
            int revision,
            String answer,
            String privatePart,
            String publicTitle,
            String publicQuestion,
            List<SourceLine> sources,
            String by,
            String suggestedBy,
            Instant at) {}

    @GetMapping("/api/v1/desk/{reference}/revisions")
    Page<Mark> list(
            @PathVariable Reference reference,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "20") String size,
            Viewer me) {
        int most = size.matches("\\d{1,3}") ? Integer.parseInt(size) : 0;
        if (most < 1 || most > MOST) throw Problem.invalid("size", "Use a number from 1 to " + MOST + ".");
        Page<Compared.Choice> found = findRevisions.list(reference, Math.max(0, number(after)), most, me);
        return new Page<>(
                found.items().stream()
                        .map(mark -> new Mark(mark.number(), mark.byName(), mark.at()))
                        .toList(),
                found.next());
    }

    @GetMapping("/api/v1/desk/{reference}/revisions/{number}")
    Text one(@PathVariable Reference reference, @PathVariable String number, Viewer me) {
        Revision found = findRevisions.one(reference, number(number), me);
        return new Text(
                found.number(),
                found.answer(),
                found.privatePart(),
                found.publicTitle(),
                found.publicQuestion(),
                found.sources(),
                found.by(),
                found.suggestedBy(),
                found.at());
    }

    /** What is no number is the number of no revision. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
