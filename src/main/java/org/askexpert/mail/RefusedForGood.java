package org.askexpert.mail;

/** A letter that no mail server will ever take, with the code of why. */
class RefusedForGood extends RuntimeException {

    private final String code;

    RefusedForGood(String code) {
        super("Letter refused: " + code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
