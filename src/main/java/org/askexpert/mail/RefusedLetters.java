package org.askexpert.mail;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Bounces;
import org.askexpert.question.Reference;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Letters that came back, without their addresses. */
@Component
class RefusedLetters implements Bounces {

    private static final String BY_SERVER = "smtp-";

    private final OutgoingLetters letters;

    RefusedLetters(OutgoingLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<Bounce> of(Reference question) {
        return letters.refusedAbout(question).stream()
                .map(RefusedLetters::bounce)
                .toList();
    }

    @Override
    public List<Bounce> since(Instant moment, int most) {
        return letters.refusedSince(moment, Limit.of(most)).stream()
                .map(RefusedLetters::bounce)
                .toList();
    }

    private static Bounce bounce(OutgoingLetter letter) {
        return new Bounce(
                letter.id(),
                letter.question() == null ? null : letter.question().code(),
                letter.recipient() == Recipient.ASKER,
                letter.problem().substring(BY_SERVER.length()),
                letter.createdAt());
    }
}
