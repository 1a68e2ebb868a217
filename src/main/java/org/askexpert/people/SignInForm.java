package org.askexpert.people;

/** What somebody types to sign in; the password is never shown again. */
record SignInForm(String email, String password) {

    boolean isUsable() {
        return email != null && password != null && email.length() <= 254 && password.length() <= 512;
    }
}
