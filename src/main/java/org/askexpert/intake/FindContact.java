package org.askexpert.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.askexpert.people.FindOtherEditors;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestion;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What will happen when an editor asks how to reach the asker; the address itself while it is shown to that editor. */
@UseCase
@Transactional(readOnly = true)
class FindContact {

    private final SeenQuestions questions;
    private final AskedQuestions asked;
    private final ContactReveals reveals;
    private final FindOtherEditors otherEditors;
    private final FindPeople people;
    private final Clock clock;

    FindContact(
            SeenQuestions questions,
            AskedQuestions asked,
            ContactReveals reveals,
            FindOtherEditors otherEditors,
            FindPeople people,
            Clock clock) {
        this.questions = questions;
        this.asked = asked;
        this.reveals = reveals;
        this.otherEditors = otherEditors;
        this.people = people;
        this.clock = clock;
    }

    public ContactPage of(Reference reference, Viewer me) {
        PersonId editor = new PersonId(me.mustBe(Role.EDITOR).person());
        SeenQuestion question = questions.one(reference, me);
        List<ContactReveal> before = reveals.of(asked.key(question));
        Optional<AskerAddress> address = asked.address(question);
        return new ContactPage(
                reference.code(),
                otherEditors.than(me).stream().map(PersonCard::name).toList(),
                address.isPresent(),
                address.flatMap(known -> shown(known, before, editor)).orElse(null),
                lines(before, me));
    }

    private Optional<ShownContact> shown(AskerAddress address, List<ContactReveal> before, PersonId editor) {
        Instant now = clock.instant();
        return before.stream()
                .filter(reveal -> reveal.editor().equals(editor) && reveal.isOpen(now))
                .findFirst()
                .map(reveal -> ShownContact.of(address, reveal.until()));
    }

    private List<ContactPage.Line> lines(List<ContactReveal> before, Viewer me) {
        Map<PersonId, PersonCard> cards =
                people.byIds(before.stream().map(ContactReveal::editor).toList(), me);
        return before.stream()
                .filter(reveal -> cards.containsKey(reveal.editor()))
                .map(reveal ->
                        new ContactPage.Line(cards.get(reveal.editor()).name(), reveal.reason(), reveal.revealedAt()))
                .toList();
    }
}
