package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional // everybody else keeps their administrator
class InvitationTest {

    private static final Viewer ANYBODY = Viewer.reader();

    @Autowired
    private InvitationCommand command;

    @Autowired
    private TakeWayIn accept;

    @Autowired
    private FindWayIn find;

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void noAdministrator() {
        jdbc.sql("delete from person_role where role = 'ADMINISTRATOR'").update();
        jdbc.sql("update person set handle = concat('gone-', id), email_key = concat('gone-', id)"
                        + " where handle = 'administrator'")
                .update();
    }

    @Test
    void theFirstAdministratorChoosesAPasswordOnce() {
        assertThat(run("First@example.org")).isZero();
        String token = token();
        assertThat(find.name(WayIn.INVITATION, token, ANYBODY)).isEqualTo("Administrator");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> accept.choose(WayIn.INVITATION, token, "too short", ANYBODY));
        accept.choose(WayIn.INVITATION, token, "six quiet herons", ANYBODY);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> accept.choose(WayIn.INVITATION, token, "six quiet herons", ANYBODY))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN));
        assertThat(signIn.signIn("first@example.org", "six quiet herons", "test"))
                .isPresent();
    }

    @Test
    void thereIsNoSecondFirstAdministrator() {
        run("one@example.org");
        printed.reset();
        assertThat(run("two@example.org")).isEqualTo(1);
        assertThat(text()).contains("There is an administrator already").doesNotContain("/invitation/");
    }

    @Test
    void somethingThatIsNoAddressIsRefused() {
        assertThat(run("not an address")).isEqualTo(1);
        assertThat(text()).doesNotContain("/invitation/");
    }

    private int run(String address) {
        return command.invite(address, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String token() {
        return text().substring(text().indexOf("/invitation/") + "/invitation/".length())
                .strip();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
