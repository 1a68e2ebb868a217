package org.askexpert.mail;

/**
 * The mail server could not take a letter now; try again later. Carries a code only, and never a cause: the words of
 * mail servers repeat addresses, and the engine stores stack traces.
 */
public class DeliveryFailed extends RuntimeException {

    private final String code;

    DeliveryFailed(String code) {
        super("Letter not delivered: " + code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
