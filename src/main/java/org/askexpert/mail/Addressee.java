package org.askexpert.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** To whom a letter goes, known only while it is sent. */
record Addressee(String email, String name) {

    // Letters alone: a "name" that holds a web address or a line break is somebody else's message under our name.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]([\\p{L}\\p{M} '’-]|\\.(?= |$)){0,59}");

    /** What to call them; empty where none was given, or where it does not look like a name. */
    Optional<String> calledBy() {
        return Optional.ofNullable(name)
                .map(String::strip)
                .filter(given -> NAME.matcher(given).matches());
    }

    @Override
    public String toString() {
        return "Addressee";
    }
}
