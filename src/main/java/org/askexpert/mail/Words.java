package org.askexpert.mail;

import java.time.Instant;
import java.util.Locale;
import org.askexpert.shared.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of letters, from {@code messages/mail.properties}. */
@Component
class Words {

    private final MessageSource messages;
    private final Dates dates;

    Words(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String say(String key, Object... values) {
        return messages.getMessage("mail." + key, values, Locale.UK);
    }

    String on(Instant day) {
        return dates.on(day);
    }

    String at(Instant moment) {
        return dates.at(moment);
    }
}
