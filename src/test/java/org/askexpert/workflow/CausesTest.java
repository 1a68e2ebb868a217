package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.askexpert.question.Incidents.Cause;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

class CausesTest {

    @Test
    void wordsThatAreNotOursAreNotRepeated() {
        assertThat(Causes.of("550 no such user ana@example.org")).isEqualTo(new Causes(Cause.FAULT, null));
        assertThat(Causes.of(null)).isEqualTo(new Causes(Cause.FAULT, null));
        assertThat(stored(new IllegalStateException("ana@example.org")))
                .isEqualTo(new Causes(Cause.FAULT, "IllegalStateException"));
    }

    @Test
    void aFailureIsStoredWithoutItsCauses() {
        var failure = new IllegalStateException("ana@example.org", new RuntimeException("ben@example.org"));
        StringWriter stored = new StringWriter();
        new StepFailed(failure).printStackTrace(new PrintWriter(stored));
        assertThat(stored.toString()).contains("CausesTest").doesNotContain("example.org", "Caused by");
    }

    @Test
    void whatWeKnowIsToldApart() {
        assertThat(stored(new CannotAcquireLockException("x")).cause()).isEqualTo(Cause.CONFLICT);
        assertThat(stored(new DataIntegrityViolationException("x")).cause()).isEqualTo(Cause.DATABASE);
        assertThat(stored(new Problem(Problem.Kind.CONFLICT, "Not now.")))
                .isEqualTo(new Causes(Cause.REFUSED, "Not now."));
        assertThat(Causes.of("Mail: connection").cause()).isEqualTo(Cause.MAIL_CONNECTION);
        assertThat(Causes.of("Mail: sign-in").cause()).isEqualTo(Cause.MAIL_SIGN_IN);
        assertThat(Causes.of("Mail: smtp-451")).isEqualTo(new Causes(Cause.MAIL_PUT_OFF, "451"));
    }

    private static Causes stored(RuntimeException failure) {
        return Causes.of(new StepFailed(failure).getMessage());
    }
}
