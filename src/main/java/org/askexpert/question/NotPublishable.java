package org.askexpert.question;

import org.askexpert.shared.Problem;

/** Something a publication needs is missing: the asker's consent, a topic, or a public edition. */
class NotPublishable extends Problem {
    private NotPublishable(String code, String detail) {
        super(Kind.CONFLICT, code, detail);
    }

    static NotPublishable noConsent() {
        return new NotPublishable(
                "no-consent", "The asker did not allow publication. Approve it as a private answer instead.");
    }

    static NotPublishable noEdition() {
        return new NotPublishable(
                "no-edition",
                "The public title and question are missing. Return it, or approve it as a private answer.");
    }

    static NotPublishable noTopic() {
        return new NotPublishable(
                "no-topic", "The question has no topic. Approve it as a private answer, or let an editor set one.");
    }

    static NotPublishable notApproved() {
        return new NotPublishable("not-approved", "No approval covers exactly this text.");
    }
}
