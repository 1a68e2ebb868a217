package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Who has to do something next. */
public enum NextOwner implements Coded {
    EXPERT,
    REVIEWERS,
    EDITORS,
    NOBODY;

    static NextOwner of(Question question) {
        return switch (question.way().stage()) {
            case DRAFTING -> EXPERT;
            case IN_REVIEW -> REVIEWERS;
            case TRIAGE -> EDITORS;
            case ANSWERED ->
                switch (question.answer().edition().next()) {
                    case PREPARE_EDITION -> EXPERT;
                    case REVIEW_EDITION -> REVIEWERS;
                    case PUBLISH, NOTHING -> NOBODY;
                };
            default -> NOBODY;
        };
    }
}
