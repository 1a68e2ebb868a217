package org.askexpert.intake;

import java.util.Set;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;

/**
 * An unsent question as its pages show it; after sending only reference and address are left.
 *
 * @param topic slug, or null
 * @param email null before that step
 * @param sendKey the form's one-time key
 * @param reference null before it is sent
 * @param urgent whether the urgent-care notice is shown
 * @param suggested whether answered questions were shown
 * @param told codes of remarks that were shown before going on
 * @param consentVersion of the privacy text that was there to read when the address was given; 0 for none
 */
public record StartedView(
        String title,
        String body,
        String topic,
        String email,
        String name,
        Publish publish,
        String sendKey,
        Reference reference,
        boolean urgent,
        boolean suggested,
        Set<String> told,
        int consentVersion) {

    /** What the check page's button carries. */
    public String sendKey(int shownConsentVersion) {
        return sendKey + "." + shownConsentVersion;
    }

    public boolean isSent() {
        return reference != null;
    }

    public boolean isComplete() {
        return title != null && email != null;
    }
}
