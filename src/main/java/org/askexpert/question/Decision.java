package org.askexpert.question;

import java.util.Set;

/**
 * A reviewer's verdict on exactly one revision.
 *
 * @param suggestion wording the expert may take over in one click, with {@link Verdict#RETURN} only; or null
 */
public record Decision(
        int revision,
        Verdict verdict,
        Set<ReturnReason> reasons,
        String comment,
        boolean deidentified,
        DraftText suggestion,
        ReviewNotes notes) {

    public Decision {
        reasons = reasons == null ? Set.of() : Set.copyOf(reasons);
    }

    /** One without anything beside the verdict. */
    public Decision(
            int revision,
            Verdict verdict,
            Set<ReturnReason> reasons,
            String comment,
            boolean deidentified,
            DraftText suggestion) {
        this(revision, verdict, reasons, comment, deidentified, suggestion, ReviewNotes.NONE);
    }
}
