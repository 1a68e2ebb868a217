package org.askexpert.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NeedTest {

    @Test
    void aMissingPartFailsInCiAndIsNamed() {
        var need = new Need("Docker", () -> false, true);
        assertThatThrownBy(() -> need.of("MailIT")).hasMessageContaining("MailIT needs Docker");
    }

    @Test
    void aMissingPartLeavesTheTestOutOnAPersonsMachine() {
        var answer = new Need("Docker", () -> false, false).of("MailIT");
        assertThat(answer.isDisabled()).isTrue();
        assertThat(answer.getReason()).hasValue("LEFT OUT: MailIT needs Docker, which is not here");
    }

    @Test
    void aPartThatIsThereLetsTheTestRun() {
        assertThat(new Need("Docker", () -> true, true).of("MailIT").isDisabled())
                .isFalse();
    }
}
