package org.askexpert.privacy;

/**
 * How much we hold of an address. Only numbers: who asked what stays unknown to whoever looks an address up.
 *
 * @param key keyed hash of the address, as text
 * @param published how many of the questions readers see
 * @param forgotten texts that stayed after their asker was forgotten
 */
record Held(String key, int questions, int published, int forgotten) {

    boolean isNothing() {
        return questions + forgotten == 0;
    }

    public boolean isPublic() {
        return published + forgotten > 0;
    }
}
