package org.askexpert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.askexpert.HostileCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What goes over the wire, as a real mail server receives it. */
class MailHeadersTest {

    private static final Set<String> OURS = Set.of(
            "Auto-Submitted",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Received",
            "Return-Path",
            "Subject",
            "To");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private SmtpPostman postman;

    @BeforeEach
    void connect() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(POST.getSmtp().getPort());
        postman = new SmtpPostman(
                sender, "desk@askexpert.test", Clock.fixed(Instant.parse("2026-06-04T08:32:00Z"), ZoneOffset.UTC));
    }

    @Test
    void aLetterHasOurHeadersAndNoOthers() throws Exception {
        postman.send(letter("anna@b.test", "Zoë O’Brien", "The Institute, of «Care»"));

        MimeMessage received = POST.getReceivedMessages()[0];
        assertThat(namesOf(received)).isEqualTo(new TreeSet<>(OURS));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("Message-ID")).containsExactly("<letter-7@askexpert.test>");
        assertThat(received.getSentDate()).isEqualTo("2026-06-04T08:32:00Z");
        assertThat(received.getSubject()).isEqualTo("We have your question Q7K3-M9XT");
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("The Institute, of «Care»");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getAllRecipients()[0]).hasToString("anna@b.test");
    }

    @Test
    void noNameAddsAHeaderARecipientOrAMessage() throws Exception {
        JsonNode corpus = HostileCorpus.json("mail/own_header_injection.json");
        int sent = 0;
        for (JsonNode lineBreak : corpus.get("line_breaks")) {
            for (JsonNode tail : corpus.get("tails")) {
                String evil = "Anna" + lineBreak.asText() + tail.asText();
                for (WrittenLetter letter :
                        List.of(letter("a@b.test", evil, "Desk"), letter("a@b.test", null, evil), subject(evil))) {
                    postman.send(letter);
                    refuseForeignHeaders();
                    sent++;
                }
            }
        }
        assertThat(sent).isEqualTo(252);
    }

    @Test
    void anAddressIsOneRecipientOrRefused() throws Exception {
        JsonNode corpus = HostileCorpus.json("mail/own_header_injection.json");
        List<String> evil = new ArrayList<>();
        corpus.get("addresses").forEach(address -> evil.add(address.asText()));
        corpus.get("line_breaks")
                .forEach(lineBreak ->
                        corpus.get("tails").forEach(tail -> evil.add("a@b.test" + lineBreak.asText() + tail.asText())));
        int sent = 0;
        for (String address : evil) {
            try {
                postman.send(letter(address, null, "Desk"));
            } catch (RefusedForGood refused) {
                assertThat(refused).hasMessage("Letter refused: address").hasNoCause();
                continue;
            }
            refuseForeignHeaders();
            sent++;
        }
        assertThat(sent).isBetween(1, 10);
    }

    private static void refuseForeignHeaders() throws Exception {
        MimeMessage[] received = POST.getReceivedMessages();
        assertThat(received).hasSize(1);
        MimeMessage last = received[0];
        assertThat(OURS).containsAll(namesOf(last));
        assertThat(last.getAllRecipients()).hasSize(1);
        assertThat(last.getRecipients(RecipientType.TO)[0].toString()).doesNotContain("@evil.test");
        assertThat(last.getContentType()).startsWith("multipart/alternative");
        POST.purgeEmailFromAllMailboxes();
    }

    private static Set<String> namesOf(MimeMessage message) throws Exception {
        Set<String> names = new TreeSet<>();
        for (Header header : Collections.list(message.getAllHeaders())) names.add(header.getName());
        return names;
    }

    private static WrittenLetter letter(String email, String name, String from) {
        return letter(email, name, from, "We have your question Q7K3-M9XT");
    }

    private static WrittenLetter subject(String subject) {
        return letter("a@b.test", null, "Desk", subject);
    }

    private static WrittenLetter letter(String email, String name, String from, String subject) {
        return new WrittenLetter(
                "<letter-7@askexpert.test>",
                new Addressee(email, name),
                from,
                subject,
                "Hello,",
                List.of(),
                "<p>Hello</p>",
                "Hello");
    }
}
