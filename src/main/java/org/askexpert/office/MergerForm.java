package org.askexpert.office;

/** Which topic ends in which other one. */
record MergerForm(String into, Integer version) {

    int read() {
        return version == null ? -1 : version;
    }
}
