package org.askexpert.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What triage found, by rule or by hand, and why a question was not taken. */
@Embeddable
class Triage {

    @Enumerated(EnumType.STRING)
    private Lane lane = Lane.ORDINARY;

    private String triageRule;

    @Enumerated(EnumType.STRING)
    private NotTaken notTakenReason;

    private String editorMessage;

    /** Address of the entry the asker was sent to, or null. */
    private String answeredEntry;

    void found(Lane lane, String rule) {
        this.lane = lane;
        this.triageRule = rule;
    }

    /** Nothing said leaves an urgent question urgent. */
    void decided(Lane named) {
        if (named != null) lane = named;
        else if (lane != Lane.URGENT) lane = Lane.ORDINARY;
    }

    void declined(NotTaken reason, String message) {
        notTakenReason = reason;
        editorMessage = message;
    }

    void answeredBy(String entry) {
        answeredEntry = entry;
    }

    /** Whether the asker got an earlier answer, and may say that it answers something else. */
    boolean isAnsweredByEntry() {
        return answeredEntry != null;
    }

    Lane lane() {
        return lane;
    }

    String rule() {
        return triageRule;
    }

    NotTaken notTaken() {
        return notTakenReason;
    }

    String editorMessage() {
        return editorMessage;
    }
}
