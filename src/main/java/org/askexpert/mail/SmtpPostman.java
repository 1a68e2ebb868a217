package org.askexpert.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server. What varies goes through typed setters; raw headers get constants only. */
class SmtpPostman implements Postman {

    private static final String UTF_8 = "UTF-8";

    private final JavaMailSender sender;
    private final String from;
    private final Clock clock;

    SmtpPostman(JavaMailSender sender, String from, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(WrittenLetter letter) {
        Address to = MailAddress.of(letter.to().email());
        MimeMessage message = message(letter, to);
        try {
            sender.send(message);
        } catch (MailException failure) {
            throw SmtpFailure.of(failure);
        }
    }

    private MimeMessage message(WrittenLetter letter, Address to) {
        try {
            MimeMessage message = sender.createMimeMessage();
            message.setFrom(new InternetAddress(from, MailAddress.oneLine(letter.from()), UTF_8));
            message.setRecipient(RecipientType.TO, to);
            message.setSubject(MailAddress.oneLine(letter.subject()), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", letter.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(
                    new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
            return message;
        } catch (MessagingException | UnsupportedEncodingException cannotHappenAgain) {
            throw new DeliveryFailed("composing"); // its words may hold the address
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
