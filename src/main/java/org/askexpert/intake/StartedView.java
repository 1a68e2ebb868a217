package org.askexpert.intake;

import java.util.List;
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
 * @param notices codes of what must be read because of its words
 * @param suggested whether answered questions were shown
 * @param told codes of remarks that were shown before going on
 * @param consentVersion of the privacy text that was there to read when the address was given; 0 for none
 * @param followsUp whether it follows up an earlier question of the same asker
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
        List<String> notices,
        boolean suggested,
        Set<String> told,
        int consentVersion,
        boolean followsUp) {

    public StartedView {
        notices = List.copyOf(notices);
    }

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
