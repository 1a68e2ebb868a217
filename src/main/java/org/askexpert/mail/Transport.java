package org.askexpert.mail;

import java.time.Clock;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses how letters leave: a mail server where {@code spring.mail.host} names one, else the demo's mailbox. */
@Configuration(proxyBeanMethods = false)
class Transport {

    private static final String PATIENCE_IN_MILLIS = "10000"; // unset, a silent server would hold a job for ever

    @Bean
    Postman postman(
            ObjectProvider<JavaMailSender> sender, MailSettings settings, Environment environment, Clock clock) {
        if (DemoMailbox.isOpen(environment)) return new DemoMailbox();
        JavaMailSender smtp = sender.getIfAvailable();
        if (smtp == null) throw new IllegalStateException("Set spring.mail.host: letters need a mail server");
        if (smtp instanceof JavaMailSenderImpl known) {
            setDefaults(
                    known.getJavaMailProperties(),
                    environment.acceptsProfiles(Profiles.of("production")) && !settings.allowPlaintext());
        }
        return new SmtpPostman(smtp, settings.mail().from(), clock);
    }

    private static void setDefaults(Properties mail, boolean encrypted) {
        mail.putIfAbsent("mail.smtp.connectiontimeout", PATIENCE_IN_MILLIS);
        mail.putIfAbsent("mail.smtp.timeout", PATIENCE_IN_MILLIS);
        mail.putIfAbsent("mail.smtp.writetimeout", PATIENCE_IN_MILLIS);
        if (encrypted && !"true".equals(mail.get("mail.smtp.ssl.enable"))) {
            mail.put("mail.smtp.starttls.enable", "true");
            mail.put("mail.smtp.starttls.required", "true");
            mail.putIfAbsent("mail.smtp.ssl.checkserveridentity", "true");
        }
    }
}
