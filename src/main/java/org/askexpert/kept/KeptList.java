package org.askexpert.kept;

/** A list whose versions are kept here. Its room knows what may stand in it, and what it is used for. */
public interface KeptList {

    String code();

    String title();

    String address();

    /** What stands there before anybody saved it here. */
    String standing();

    /**
     * What would be kept of this.
     *
     * @throws org.askexpert.shared.Problem invalid, naming the field
     */
    String clean(String typed);

    /**
     * Makes this count, in the same transaction.
     *
     * @param editor key of who wants it
     */
    void put(String content, long editor);

    /** How people read a kept text. */
    default String shown(String content) {
        return content;
    }
}
