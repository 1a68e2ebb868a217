package org.askexpert.mail;

import org.askexpert.people.OpenWayIn;
import org.askexpert.people.WayIn;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** What we write to staff about their own accounts: how to come in. */
@Component
class AccountText {

    private final OutgoingLetters letters;
    private final OpenWayIn ways;
    private final MailSettings settings;
    private final Words words;

    AccountText(OutgoingLetters letters, OpenWayIn ways, MailSettings settings, Words words) {
        this.letters = letters;
        this.ways = ways;
        this.settings = settings;
        this.words = words;
    }

    /** @throws RefusedForGood where a newer letter replaces this one, or nothing is left to choose */
    Sheet write(OutgoingLetter row, Viewer system) {
        boolean sending = row.isWaiting();
        if (sending && letters.hasNewer(row.letter(), row.person(), row.id())) throw new RefusedForGood("replaced");
        WayIn way = row.letter() == Letter.INVITATION ? WayIn.INVITATION : WayIn.PASSWORD_RESET;
        String token = ways.token(way, row.person(), row.id(), sending, system)
                .orElseThrow(() -> new RefusedForGood("no-address"));
        return sheet(row.letter(), way, token);
    }

    Sheet sheet(Letter letter, WayIn way, String token) {
        return new Sheet(words, letter, "")
                .text("lead")
                .link("link", settings.wayIn(way, token))
                .text("once")
                .text("mistake")
                .foot("automatic.staff");
    }
}
