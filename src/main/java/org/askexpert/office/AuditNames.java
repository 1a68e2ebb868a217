package org.askexpert.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.askexpert.audit.AuditLine;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words who did what; the record itself holds numbers and codes. */
@Component
class AuditNames {

    private final FindPeople people;
    private final MessageSource words;

    AuditNames(FindPeople people, MessageSource words) {
        this.people = people;
        this.words = words;
    }

    List<AuditAct> acts(List<AuditLine> lines, Viewer me) {
        Map<PersonId, PersonCard> cards = people.byIds(
                lines.stream()
                        .filter(AuditNames::isStaff)
                        .map(line -> new PersonId(line.actorId()))
                        .toList(),
                me);
        return lines.stream()
                .map(line -> new AuditAct(
                        line.at(),
                        who(line, cards),
                        line.verb().replace('-', ' '),
                        line.objectKind().replace('-', ' '),
                        line.objectKey(),
                        line.code()))
                .toList();
    }

    private String who(AuditLine line, Map<PersonId, PersonCard> cards) {
        if (!isStaff(line)) return words.getMessage("office.audit." + line.actorKind(), null, Locale.UK);
        PersonCard card = cards.get(new PersonId(line.actorId()));
        if (card != null) return card.name();
        return words.getMessage("office.audit.gone", new Object[] {String.valueOf(line.actorId())}, Locale.UK);
    }

    private static boolean isStaff(AuditLine line) {
        return line.actorKind().equals("staff") && line.actorId() != null;
    }
}
