package org.askexpert.planning;

/**
 * How much an expert takes, as typed.
 *
 * @param probation null where its box is not ticked
 */
record LoadForm(String capacity, Boolean probation) {

    /** Null for what is no number. */
    Integer most() {
        boolean number = capacity != null && capacity.strip().matches("\\d{1,6}");
        return number ? Integer.valueOf(capacity.strip()) : null;
    }
}
