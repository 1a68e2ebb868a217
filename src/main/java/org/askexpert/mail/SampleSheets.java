package org.askexpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.intake.AskerLink;
import org.askexpert.people.WayIn;
import org.askexpert.question.Lane;
import org.askexpert.question.LetterFacts;
import org.askexpert.question.NotTaken;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Every letter about a question that nobody asked, with all that could stand in it. */
@Component
class SampleSheets {

    private static final Reference QUESTION = new Reference("Q7K3-M9XT");
    private static final String TOKEN = "sample";

    private final AskerText askerText;
    private final StaffText staffText;
    private final RecheckText recheckText;
    private final AccountText accountText;
    private final FindHouse findHouse;
    private final Clock clock;

    SampleSheets(
            AskerText askerText,
            StaffText staffText,
            RecheckText recheckText,
            AccountText accountText,
            FindHouse findHouse,
            Clock clock) {
        this.askerText = askerText;
        this.staffText = staffText;
        this.recheckText = recheckText;
        this.accountText = accountText;
        this.findHouse = findHouse;
        this.clock = clock;
    }

    Sheet of(Letter letter) {
        Instant now = clock.instant();
        if (letter.isWayIn()) return accountText.sheet(letter, WayIn.INVITATION, TOKEN);
        if (letter.isWithoutQuestion()) return staffText.withoutQuestion(letter);
        if (letter.isAboutRecheck()) return recheckText.write(letter, QUESTION, () -> later(now, 14));
        LetterFacts facts = facts(now);
        if (!letter.isToAsker()) return staffText.write(letter, facts, TOKEN);
        House house = findHouse.house(Viewer.reader());
        if (letter == Letter.NEW_LINKS) return askerText.newLinks(List.of(new AskerLink(QUESTION, TOKEN)), house);
        return askerText.write(letter, facts, new AskerText.Asking(TOKEN, now), house);
    }

    private static LetterFacts facts(Instant now) {
        return new LetterFacts(
                0,
                QUESTION,
                Lane.ORDINARY,
                null,
                later(now, 2),
                later(now, 7),
                later(now, 14),
                NotTaken.OUT_OF_SCOPE,
                "an-entry");
    }

    private static Instant later(Instant now, int days) {
        return now.plus(Duration.ofDays(days));
    }
}
