package org.askexpert.lists;

/**
 * A list as typed.
 *
 * @param version the one that was read before typing
 */
record TextForm(String text, Integer version) {

    int read() {
        return version == null ? 0 : version;
    }
}
