package org.askexpert.mail;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.annotation.Conditional;

/** One letter of the demo's mailbox, written anew. */
@UseCase
@Conditional(DemoMailbox.Open.class)
class OpenMailboxLetter {

    private final OutgoingLetters letters;
    private final LetterWriter writer;

    OpenMailboxLetter(OutgoingLetters letters, LetterWriter writer) {
        this.letters = letters;
        this.writer = writer;
    }

    /** In the demo every reader may see it. */
    public WrittenLetter open(long letter, Viewer reader) {
        return letters.sentAs(letter)
                .flatMap(row -> writer.write(row, DemoMailbox.reading()))
                .orElseThrow(Problem::unknown);
    }
}
