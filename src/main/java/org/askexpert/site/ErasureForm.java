package org.askexpert.site;

import org.askexpert.privacy.MyQuestions;
import org.springframework.validation.BindingResult;

/**
 * What an asker wants erased, as sent.
 *
 * @param scope {@code all} or {@code this}
 * @param text {@code goes} or {@code stays}, where something is published
 */
record ErasureForm(String scope, String text) {

    /** What is left open is asked for; nothing is chosen in advance that cannot be undone. */
    void check(MyQuestions mine, BindingResult errors) {
        if (!mine.others().isEmpty() && !isOneOf(scope, "all", "this")) {
            errors.rejectValue("scope", "site.mine.erasure.scope.missing");
        }
        if (!mine.texts().isEmpty() && !isOneOf(text, "goes", "stays")) {
            errors.rejectValue("text", "site.mine.erasure.text.missing");
        }
    }

    boolean all() {
        return "all".equals(scope);
    }

    boolean textGoes() {
        return "goes".equals(text);
    }

    private static boolean isOneOf(String sent, String one, String other) {
        return one.equals(sent) || other.equals(sent);
    }
}
