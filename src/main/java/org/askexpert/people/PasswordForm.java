package org.askexpert.people;

/** The password that counts now, and the one that is to take its place. Never shown again. */
record PasswordForm(String old, String password) {

    static PasswordForm empty() {
        return new PasswordForm("", "");
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
