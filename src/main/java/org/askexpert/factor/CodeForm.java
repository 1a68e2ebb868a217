package org.askexpert.factor;

/** A code as typed. */
record CodeForm(String code) {

    static CodeForm empty() {
        return new CodeForm("");
    }
}
