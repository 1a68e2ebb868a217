package org.askexpert.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    private static final String PASSWORD = "a long password";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void whatIsMissingIsNamed() {
        assertThat(check(profile("production"))).isEqualTo(1);
        assertThat(words()).contains("SPRING_DATASOURCE_URL", "ASKEXPERT_LINK_KEY");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        assertThat(check(complete(MAIL.getSmtp().getPort()))).isEqualTo(1);
        assertThat(words())
                .contains("SPRING_DATASOURCE_URL: the database does not answer")
                .doesNotContain("SPRING_MAIL", PASSWORD);
    }

    @Test
    void aMailServerThatDoesNotAnswerIsNamed() {
        assertThat(check(complete(1))).isEqualTo(1);
        assertThat(words()).contains("SPRING_MAIL_HOST: the mail server does not answer");
    }

    @Test
    void theDemoIsReadyAsItIs() {
        assertThat(check(profile("demo").withProperty("server.address", "127.0.0.1")))
                .isZero();
    }

    private int check(MockEnvironment settings) {
        return SettingsCheck.report(settings, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static MockEnvironment profile(String name) {
        var settings = new MockEnvironment();
        settings.setActiveProfiles(name);
        return settings;
    }

    private MockEnvironment complete(int mailPort) {
        return profile("production")
                .withProperty("spring.datasource.url", "jdbc:mysql://127.0.0.1:1/askexpert")
                .withProperty("spring.datasource.username", "askexpert")
                .withProperty("spring.datasource.password", PASSWORD)
                .withProperty("spring.mail.host", "127.0.0.1")
                .withProperty("spring.mail.port", String.valueOf(mailPort))
                .withProperty("askexpert.mail.from", "desk@example.org")
                .withProperty("askexpert.base-url", "https://ask.example.org")
                .withProperty("askexpert.link-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .withProperty("askexpert.audit-key", "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .withProperty("askexpert.allow-plaintext", "true")
                .withProperty("askexpert.data-folder", folder.toString());
    }
}
