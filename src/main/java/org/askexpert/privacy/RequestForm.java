package org.askexpert.privacy;

/**
 * What an editor wants done about an address.
 *
 * @param key keyed hash of the address, as the page before gave it
 * @param text {@code stays} or {@code goes}, where something is published
 */
record RequestForm(String key, ErasureReason reason, String text) {

    boolean isTextOpen(boolean isPublic) {
        return isPublic && !"stays".equals(text) && !"goes".equals(text);
    }

    boolean textGoes() {
        return "goes".equals(text);
    }
}
