package org.askexpert.text;

/**
 * One stretch of a text that may tell who somebody is.
 *
 * @param start first UTF-16 unit of it
 * @param end the unit behind the last
 */
public record Finding(PersonalDataKind kind, int start, int end) {

    public Finding {
        if (start < 0 || end <= start) throw new IllegalArgumentException("Not a stretch of text");
    }
}
