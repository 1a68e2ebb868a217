package org.askexpert.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.people.FindOtherEditors;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestion;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;

/** Shows an editor how to reach an asker; recorded, and every other editor is told. */
@UseCase
class RevealContact {

    private final SeenQuestions questions;
    private final AskedQuestions asked;
    private final ContactReveals reveals;
    private final FindOtherEditors otherEditors;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevealContact(
            SeenQuestions questions,
            AskedQuestions asked,
            ContactReveals reveals,
            FindOtherEditors otherEditors,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.asked = asked;
        this.reveals = reveals;
        this.otherEditors = otherEditors;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asking again while it is shown shows the same, and tells nobody anew.
     *
     * @throws Problem invalid without a reason; conflict where there is no address any more, or no other editor to tell
     */
    public ShownContact reveal(Reference reference, ContactReason reason, Viewer me) {
        PersonId editor = new PersonId(me.mustBe(Role.EDITOR).person());
        SeenQuestion question = questions.one(reference, me);
        if (reason == null) throw Problem.invalid("reason", "Choose a reason");
        AskerAddress address = asked.address(question).orElseThrow(RevealContact::nobodyToReach);
        long key = asked.key(question);
        Instant now = clock.instant();
        ContactReveal reveal = reveals.of(key).stream()
                .filter(open -> open.editor().equals(editor) && open.isOpen(now))
                .findFirst()
                .orElseGet(() -> begin(reference, new ContactReveal(key, editor, reason, now), me));
        return ShownContact.of(address, reveal.until());
    }

    private ContactReveal begin(Reference reference, ContactReveal reveal, Viewer me) {
        List<PersonId> told = otherEditors.than(me).stream().map(PersonCard::id).toList();
        if (told.isEmpty()) throw nobodyToTell();
        audit.record(
                "reveal-contact",
                "question",
                reference.code(),
                me,
                reveal.reason().code());
        events.publishEvent(new ContactRevealed(reference, told));
        return reveals.save(reveal);
    }

    private static Problem nobodyToReach() {
        return new Problem(Problem.Kind.CONFLICT, "no-contact", "We have no name or address of this asker any more.");
    }

    private static Problem nobodyToTell() {
        return new Problem(
                Problem.Kind.CONFLICT,
                "no-second-editor",
                "Another editor has to be told, and there is none. Ask an administrator to give somebody the role.");
    }
}
