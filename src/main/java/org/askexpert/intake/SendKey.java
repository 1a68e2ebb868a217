package org.askexpert.intake;

/**
 * What the button of the check page carries: the one-time key of the form, and which privacy text the page was made
 * under.
 */
record SendKey(String secret, int consentVersion) {

    /** Nonsense is a key that fits nothing. */
    static SendKey from(String typed) {
        int dot = typed.lastIndexOf('.');
        if (dot < 0 || !typed.substring(dot + 1).matches("\\d{1,9}")) return new SendKey("", 0);
        return new SendKey(typed.substring(0, dot), Integer.parseInt(typed.substring(dot + 1)));
    }
}
