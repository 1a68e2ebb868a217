package org.askexpert.tokens;

/**
 * A token to make, as typed.
 *
 * @param days how long it works
 */
record TokenForm(String name, TokenScope scope, Integer days) {

    static TokenForm fresh() {
        return new TokenForm("", TokenScope.READ, 90);
    }
}
