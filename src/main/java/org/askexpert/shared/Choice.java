package org.askexpert.shared;

/**
 * One option of a select or a group of radios.
 *
 * @param hint one short sentence below it, or null
 */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
