package org.askexpert.factor;

import jakarta.servlet.http.HttpSession;

/**
 * The session in which somebody began to set up a second factor. Only there the secret is shown, and only there the first
 * code counts: another one may be of whoever knows the password.
 */
final class BegunHere {

    private static final String MARK = "second-factor-begun";

    private BegunHere() {}

    static void mark(HttpSession session) {
        session.setAttribute(MARK, true);
    }

    static boolean is(HttpSession session) {
        return session.getAttribute(MARK) != null;
    }
}
