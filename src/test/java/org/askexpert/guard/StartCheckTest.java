package org.askexpert.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class StartCheckTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER_KEY = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void productionNamesEverythingThatIsMissingAtOnce() {
        assertThat(refused(profile("production")))
                .contains(
                        "SPRING_DATASOURCE_URL",
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "SPRING_MAIL_HOST",
                        "ASKEXPERT_BASE_URL",
                        "ASKEXPERT_MAIL_FROM",
                        "ASKEXPERT_LINK_KEY",
                        "ASKEXPERT_AUDIT_KEY");
    }

    @Test
    void aCompleteProductionStarts() {
        assertThat(StartCheck.reasons(complete())).isEmpty();
    }

    @Test
    void productionRefusesWhatIsWeak() {
        assertThat(refused(complete().withProperty("spring.datasource.url", "jdbc:h2:file:./data/x")))
                .contains("SPRING_DATASOURCE_URL");
        assertThat(refused(complete().withProperty("spring.datasource.url", "jdbc:mysql://db/x?sslMode=DISABLED")))
                .contains("SPRING_DATASOURCE_URL");
        assertThat(refused(complete().withProperty("spring.datasource.password", "short")))
                .contains("SPRING_DATASOURCE_PASSWORD");
        assertThat(refused(complete().withProperty("askexpert.base-url", "http://ask.example.org")))
                .contains("ASKEXPERT_BASE_URL");
        assertThat(refused(complete().withProperty("askexpert.link-key", "c2hvcnQ=")))
                .contains("ASKEXPERT_LINK_KEY");
        assertThat(refused(complete().withProperty("askexpert.audit-key", KEY))).contains("ASKEXPERT_AUDIT_KEY");
        assertThat(refused(complete().withProperty("askexpert.factor.required", "false")))
                .contains("ASKEXPERT_FACTOR_REQUIRED");
        assertThat(refused(complete().withProperty("askexpert.guard.rate-factor", "100")))
                .contains("ASKEXPERT_GUARD_RATE_FACTOR");
    }

    @Test
    void productionNeedsAFolderForItsIndex(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));

        assertThat(refused(complete().withProperty("askexpert.data-folder", file + "/below")))
                .contains("ASKEXPERT_DATA_FOLDER");
        assertThat(StartCheck.reasons(complete().withProperty("askexpert.data-folder", folder + "/new")))
                .isEmpty();
    }

    @Test
    void noRefusalRepeatsAValue() {
        assertThat(refused(complete().withProperty("spring.datasource.password", "hunter2")))
                .noneMatch(name -> name.contains("hunter2"));
    }

    @Test
    void plaintextHasToBeAskedFor() {
        assertThat(StartCheck.reasons(complete()
                        .withProperty("askexpert.base-url", "http://localhost:8080")
                        .withProperty("askexpert.allow-plaintext", "true")))
                .isEmpty();
    }

    @Test
    void theDemoRunsOnThisMachineAloneAndNeverBesideProduction() {
        assertThat(StartCheck.reasons(profile("demo").withProperty("server.address", "127.0.0.1")))
                .isEmpty();
        assertThat(refused(profile("demo").withProperty("server.address", "0.0.0.0")))
                .contains("server.address");
        assertThat(refused(profile("demo"))).contains("server.address");
        var both = profile("demo");
        both.addActiveProfile("production");
        assertThat(refused(both)).contains("spring.profiles.active");
        assertThat(refused(profile("prod"))).contains("spring.profiles.active");
    }

    private static List<String> refused(MockEnvironment environment) {
        return StartCheck.reasons(environment).stream()
                .map(reason -> reason.substring(0, reason.indexOf(':')))
                .toList();
    }

    private static MockEnvironment profile(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return environment;
    }

    private static MockEnvironment complete() {
        return profile("production")
                .withProperty("askexpert.data-folder", "target/data")
                .withProperty("spring.datasource.url", "jdbc:mysql://db/askexpert")
                .withProperty("spring.datasource.username", "askexpert")
                .withProperty("spring.datasource.password", "a long enough password")
                .withProperty("spring.mail.host", "mail.example.org")
                .withProperty("askexpert.base-url", "https://ask.example.org")
                .withProperty("askexpert.mail.from", "desk@example.org")
                .withProperty("askexpert.link-key", KEY)
                .withProperty("askexpert.audit-key", OTHER_KEY);
    }
}
