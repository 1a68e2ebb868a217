package org.askexpert.question;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.shared.Problem;

/** What a verdict needs before it counts. */
final class ReviewRules {

    private ReviewRules() {}

    static void check(Decision decision, Asked asked, DraftText text) {
        List<Problem.FieldError> errors = new ArrayList<>();
        switch (decision.verdict()) {
            case APPROVE -> needSignature(decision.deidentified(), errors);
            case RETURN -> needReason(decision, errors);
            case APPROVE_PRIVATE, REJECT -> {}
        }
        if (decision.suggestion() != null && decision.verdict() != Verdict.RETURN) {
            errors.add(new Problem.FieldError("suggestion", "Suggest wording only when you return the answer"));
        }
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        if (decision.verdict() == Verdict.APPROVE) refuseUnpublishable(asked, text);
    }

    static void check(EditionDecision decision, Asked asked, DraftText text) {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (decision.verdict() == EditionVerdict.APPROVE) needSignature(decision.deidentified(), errors);
        if (decision.verdict() == EditionVerdict.RETURN && !DraftText.isWritten(decision.comment())) {
            errors.add(new Problem.FieldError("comment", "Enter what the expert should change"));
        }
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        if (decision.verdict() == EditionVerdict.APPROVE) refuseUnpublishable(asked, text);
    }

    private static void needSignature(boolean deidentified, List<Problem.FieldError> errors) {
        if (!deidentified) {
            errors.add(new Problem.FieldError("deidentified", "Confirm that nothing identifies the asker"));
        }
    }

    private static void needReason(Decision decision, List<Problem.FieldError> errors) {
        if (decision.reasons().isEmpty()) {
            errors.add(new Problem.FieldError("reasons", "Choose at least one reason"));
        } else if (decision.reasons().contains(ReturnReason.OTHER) && !DraftText.isWritten(decision.comment())) {
            errors.add(new Problem.FieldError("comment", "Enter the reason in your own words"));
        }
    }

    private static void refuseUnpublishable(Asked asked, DraftText text) {
        if (!asked.mayBePublished()) throw NotPublishable.noConsent();
        if (asked.topic() == null) throw NotPublishable.noTopic();
        if (!text.hasEdition()) throw NotPublishable.noEdition();
    }
}
