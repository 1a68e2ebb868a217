package org.askexpert.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostmanTest {

    private static final WrittenLetter LETTER = new WrittenLetter(
            "<letter-7@askexpert.test>",
            new Addressee("anna@b.test", null),
            "Desk",
            "We have your question",
            "Hello,",
            List.of(),
            "<p>Hello</p>",
            "Hello");

    @Test
    void whatTheServerTakesIsSent() throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            postman(server.port()).send(LETTER);
            assertThat(server.heard()).contains("RCPT TO:<anna@b.test>").containsOnlyOnce("DATA");
        }
    }

    @Test
    void aServerThatIsBusyIsTriedAgain() throws IOException {
        assertThatThrownBy(() -> whenAnswering("RCPT", "451 4.3.0 anna@b.test busy"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("Letter not delivered: smtp-451")
                .hasNoCause();
    }

    @Test
    void anUnknownRecipientIsRefusedForGood() throws IOException {
        assertThatThrownBy(() -> whenAnswering("RCPT", "550 5.1.1 anna@b.test unknown"))
                .isInstanceOf(RefusedForGood.class)
                .hasMessage("Letter refused: smtp-550")
                .hasNoCause();
    }

    @Test
    void aLetterTheServerDoesNotWantIsRefusedForGood() {
        assertThatThrownBy(() -> whenAnswering(".", "554 5.7.1 looks like spam"))
                .isInstanceOf(RefusedForGood.class)
                .hasMessage("Letter refused: smtp-554");
    }

    @Test
    void aRefusedSenderIsOurSettingAndTriedAgain() {
        assertThatThrownBy(() -> whenAnswering("MAIL", "550 5.7.1 sender not allowed"))
                .isInstanceOf(DeliveryFailed.class);
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() throws IOException {
        int closed;
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            closed = server.port();
        }
        assertThatThrownBy(() -> postman(closed).send(LETTER))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("Letter not delivered: connection")
                .hasNoCause();
    }

    private static void whenAnswering(String command, String reply) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of(command, reply))) {
            postman(server.port()).send(LETTER);
        }
    }

    private static SmtpPostman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpPostman(sender, "desk@askexpert.test", Clock.systemUTC());
    }
}
