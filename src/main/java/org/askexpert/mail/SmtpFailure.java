package org.askexpert.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads from a failure what it means for the letter; only reply codes come out of it, never a server's words. */
final class SmtpFailure {

    private SmtpFailure() {}

    /** {@link RefusedForGood} where the recipient or the letter was refused, else {@link DeliveryFailed}. */
    static RuntimeException of(MailException failure) {
        if (failure instanceof MailAuthenticationException) return new DeliveryFailed("sign-in");
        if (failure instanceof MailSendException send) {
            for (Exception inner : send.getMessageExceptions()) {
                if (inner instanceof MessagingException messaging) return of(messaging);
            }
        }
        return new DeliveryFailed("connection");
    }

    private static RuntimeException of(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            if (m instanceof SMTPAddressFailedException refused) return judged(refused.getReturnCode());
        }
        if (failure instanceof AuthenticationFailedException) return new DeliveryFailed("sign-in");
        if (failure instanceof SMTPSendFailedException refused && !isOurs(refused)) {
            return judged(refused.getReturnCode());
        }
        return new DeliveryFailed("connection");
    }

    // a refused sender or a missing encryption is our setting: mended, the letter goes out
    private static boolean isOurs(SMTPSendFailedException refused) {
        return refused.getCommand() != null && refused.getCommand().startsWith("MAIL");
    }

    private static RuntimeException judged(int code) {
        return code >= 500 && code < 600 ? new RefusedForGood("smtp-" + code) : new DeliveryFailed("smtp-" + code);
    }
}
