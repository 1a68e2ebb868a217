package org.askexpert.intake;

import java.time.Instant;

/**
 * How to reach an asker, for one editor and a short time.
 *
 * @param name what the asker wants to be called, or null
 * @param until when it is shown no more
 */
record ShownContact(String email, String name, Instant until) {

    static ShownContact of(AskerAddress address, Instant until) {
        return new ShownContact(address.email(), address.name(), until);
    }

    /** Whoever logs a page's model logs no address. */
    @Override
    public String toString() {
        return "ShownContact";
    }
}
