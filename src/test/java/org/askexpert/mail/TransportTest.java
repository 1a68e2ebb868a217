package org.askexpert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class TransportTest {

    @EnableConfigurationProperties(MailSettings.class)
    @Import(Transport.class)
    static class Program {}

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Program.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void theDemoWithoutAServerKeepsItsLetters() {
        demo().run(program -> assertThat(program.getBean(Postman.class)).isInstanceOf(DemoMailbox.class));
    }

    @Test
    void theDemoWithAServerSendsUnencryptedIfItMust() {
        demo().withPropertyValues("spring.mail.host=localhost").run(program -> {
            assertThat(program.getBean(Postman.class)).isInstanceOf(SmtpPostman.class);
            assertThat(settings(program.getBean(JavaMailSenderImpl.class)))
                    .doesNotContainKeys("mail.smtp.starttls.required");
        });
    }

    @Test
    void aSilentServerHoldsNobodyLongerThanTenSeconds() {
        demo().withPropertyValues("spring.mail.host=localhost")
                .run(program -> assertThat(settings(program.getBean(JavaMailSenderImpl.class)))
                        .containsEntry("mail.smtp.connectiontimeout", "10000")
                        .containsEntry("mail.smtp.timeout", "10000")
                        .containsEntry("mail.smtp.writetimeout", "10000"));
    }

    @Test
    void productionEncryptsUnlessToldNotTo() {
        production()
                .run(program -> assertThat(settings(program.getBean(JavaMailSenderImpl.class)))
                        .containsEntry("mail.smtp.starttls.enable", "true")
                        .containsEntry("mail.smtp.starttls.required", "true"));
        production()
                .withPropertyValues("askexpert.allow-plaintext=true")
                .run(program -> assertThat(settings(program.getBean(JavaMailSenderImpl.class)))
                        .doesNotContainKey("mail.smtp.starttls.required"));
    }

    @Test
    void outsideTheDemoAServerIsNeeded() {
        start.withPropertyValues("spring.profiles.active=production")
                .run(program -> assertThat(program).getFailure().rootCause().hasMessageContaining("spring.mail.host"));
    }

    @Test
    void anAddressWithoutAHostStopsTheStart() {
        demo().withPropertyValues("askexpert.base-url=ask.example.org")
                .run(program ->
                        assertThat(program).getFailure().rootCause().hasMessageContaining("askexpert.base-url"));
    }

    private ApplicationContextRunner demo() {
        return start.withPropertyValues("spring.profiles.active=demo");
    }

    private ApplicationContextRunner production() {
        return start.withPropertyValues("spring.profiles.active=production", "spring.mail.host=mail.example.org");
    }

    private static Properties settings(JavaMailSenderImpl sender) {
        return sender.getJavaMailProperties();
    }
}
