package org.askexpert.mail;

import org.askexpert.shared.Viewer;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The demo without a mail server: letters count as sent and can be read at {@code /mailbox}. */
class DemoMailbox implements Postman {

    @Override
    public void send(WrittenLetter letter) {
        MailAddress.of(letter.to().email()); // refuses what a mail server would
    }

    static boolean isOpen(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo & !production"))
                && !StringUtils.hasText(environment.getProperty("spring.mail.host"));
    }

    /** Showing a letter writes it anew, with the eyes of the step that sent it; only {@code workflow} has them else. */
    static Viewer reading() {
        return Viewer.system();
    }

    /** Its pages exist nowhere else. */
    static class Open implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isOpen(context.getEnvironment());
        }
    }
}
