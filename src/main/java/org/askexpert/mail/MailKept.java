package org.askexpert.mail;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** The outbox holds no words; that there were letters goes with the question. One on its way finds no address. */
@Component
class MailKept implements Keeper {

    private static final String NEW_LINKS = "reference is null and state <> 'WAITING' and address_hash = ?";

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(
                Kept.shown("mail_message", "recipient = 'ASKER' and reference = ?", subject.reference()),
                Kept.silent("mail_message", "reference = ?", subject.reference()),
                Kept.silent("mail_message", NEW_LINKS, subject.addressHash()));
    }
}
