package org.askexpert.mail;

import java.util.List;
import java.util.Optional;
import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.intake.AskerLink;
import org.askexpert.question.FindLetterFacts;
import org.askexpert.question.LetterFacts;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes a letter from its row. Nothing of it is kept: address, token and words are found anew each time. */
@Component
class LetterWriter {

    private final Inquiries inquiries;
    private final FindLetterFacts findFacts;
    private final FindHouse findHouse;
    private final AskerText askerText;
    private final StaffText staffText;
    private final RecheckText recheckText;
    private final AccountText accountText;
    private final Press press;

    LetterWriter(
            Inquiries inquiries,
            FindLetterFacts findFacts,
            FindHouse findHouse,
            AskerText askerText,
            StaffText staffText,
            RecheckText recheckText,
            AccountText accountText,
            Press press) {
        this.inquiries = inquiries;
        this.findFacts = findFacts;
        this.findHouse = findHouse;
        this.askerText = askerText;
        this.staffText = staffText;
        this.recheckText = recheckText;
        this.accountText = accountText;
        this.press = press;
    }

    /** The letter, or nothing when whom it is for has no address any more; what is not so any more is refused. */
    Optional<WrittenLetter> write(OutgoingLetter row, Viewer system) {
        if (row.letter() == Letter.NEW_LINKS) return newLinks(row, system);
        if (row.letter().isWayIn()) return wayIn(row, system);
        if (row.letter().isWithoutQuestion()) return withoutQuestion(row, system);
        if (row.letter().isAboutRecheck()) return recheck(row, system);
        return to(row, system).map(addressee -> write(row, addressee, system));
    }

    private Optional<WrittenLetter> newLinks(OutgoingLetter row, Viewer system) {
        List<AskerLink> links = inquiries.links(row, system);
        if (links.isEmpty()) return Optional.empty();
        House house = findHouse.house(system);
        return inquiries
                .asker(row.addressHash(), system)
                .map(to -> press.print(row.id(), to, house.name(), askerText.newLinks(links, house)));
    }

    private Optional<WrittenLetter> withoutQuestion(OutgoingLetter row, Viewer system) {
        House house = findHouse.house(system);
        return to(row, system)
                .map(to -> press.print(row.id(), to, house.name(), staffText.withoutQuestion(row.letter())));
    }

    /** Whether anybody has the typed address is asked here and nowhere before. */
    private Optional<WrittenLetter> wayIn(OutgoingLetter row, Viewer system) {
        if (row.person() == null) return Optional.empty();
        House house = findHouse.house(system);
        return to(row, system).map(to -> press.print(row.id(), to, house.name(), accountText.write(row, system)));
    }

    private Optional<WrittenLetter> recheck(OutgoingLetter row, Viewer system) {
        House house = findHouse.house(system);
        Sheet sheet = recheckText.write(row.letter(), row.question(), system);
        return to(row, system).map(to -> press.print(row.id(), to, house.name(), sheet));
    }

    private Optional<Addressee> to(OutgoingLetter row, Viewer system) {
        return row.recipient() == Recipient.ASKER
                ? inquiries.asker(row.question(), system)
                : inquiries.person(row.person(), system);
    }

    private WrittenLetter write(OutgoingLetter row, Addressee to, Viewer system) {
        House house = findHouse.house(system);
        LetterFacts facts = findFacts.facts(row.question(), system);
        if (row.letter().needsEntry() && facts.entrySlug() == null) throw new RefusedForGood("not-published");
        Sheet sheet = row.recipient() == Recipient.ASKER
                ? askerText.write(
                        row.letter(),
                        facts,
                        new AskerText.Asking(inquiries.token(facts.questionId(), system), row.createdAt()),
                        house)
                : staffText.write(row.letter(), facts, inquiries.offer(row, system));
        return press.print(row.id(), to, house.name(), sheet);
    }
}
