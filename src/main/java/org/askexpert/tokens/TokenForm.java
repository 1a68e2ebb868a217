package org.askexpert.tokens;

/**
 * A token to make, as typed.
 *
 * @param days how long it works
 * @param code of the own second factor, where there is one
 */
record TokenForm(String name, TokenScope scope, Integer days, String code) {

    static TokenForm fresh() {
        return new TokenForm("", TokenScope.READ, 90, "");
    }
}
