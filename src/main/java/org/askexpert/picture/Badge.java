package org.askexpert.picture;

/**
 * A few words on the edge of a step.
 *
 * @param key of the words, or null for the number alone
 * @param edge where it begins, or ends if it stands at the right
 */
record Badge(String key, long number, int edge, int y, boolean isLoud, boolean isRight) {

    public int width(Object words) {
        return words.toString().length() * 7 + 14;
    }

    public int left(int width) {
        return isRight ? edge - width : edge;
    }
}
