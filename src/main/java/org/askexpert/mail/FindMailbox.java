package org.askexpert.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.askexpert.shared.Page;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.annotation.Conditional;
import org.springframework.data.domain.Limit;

/** The letters in the demo's mailbox, newest first, written anew each time. */
@UseCase
@Conditional(DemoMailbox.Open.class)
class FindMailbox {

    private static final int PAGE = 20;

    /** One line of the list. */
    record Line(long id, String to, String subject, Instant at) {}

    private final OutgoingLetters letters;
    private final LetterWriter writer;

    FindMailbox(OutgoingLetters letters, LetterWriter writer) {
        this.letters = letters;
        this.writer = writer;
    }

    /** Twenty letters older than the given one; in the demo every reader may see them. */
    public Page<Line> list(long olderThan, Viewer reader) {
        List<OutgoingLetter> found = letters.newestSent(olderThan, Limit.of(PAGE + 1));
        List<OutgoingLetter> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : null;
        return new Page<>(
                shown.stream().map(this::line).flatMap(Optional::stream).toList(), next);
    }

    private Optional<Line> line(OutgoingLetter row) {
        return writer.write(row, DemoMailbox.reading())
                .map(letter -> new Line(row.id(), letter.to().email(), letter.subject(), row.sentAt()));
    }
}
