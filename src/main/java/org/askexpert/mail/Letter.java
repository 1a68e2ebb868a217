package org.askexpert.mail;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** Every letter we write; its words stand in {@code messages/mail.properties} under its code. */
enum Letter implements Coded {
    QUESTION_RECEIVED,
    ANSWER_READY,
    OFFICE_ANSWER,
    ANSWER_PUBLISHED,
    MORE_NEEDED,
    REPLY_REMINDER,
    QUESTION_NOT_TAKEN,
    QUESTION_WITHDRAWN,
    QUESTION_REOPENED,
    QUESTION_CLOSED,
    OFFER,
    ANSWER_RETURNED,
    QUESTION_REVOKED,
    ASKER_WITHDREW,
    ASKER_REPLIED,
    ASKER_REPLIED_IN_TRIAGE,
    ASKER_STAYED_SILENT,
    YOUR_ANSWER_PUBLISHED,
    EDITION_WANTED,
    RESPOND_REMINDER,
    OFFER_EXPIRED,
    CHOICE_EXPIRED,
    FINISH_REMINDER,
    FINISH_BY_MOVED,
    ANSWER_OVERDUE,
    LATE_ANSWER,
    REVIEW_REMINDER,
    LATE_REVIEW,
    TRIAGE_REMINDER,
    EXPERT_MISSING,
    EDITION_REMINDER,
    EDITION_REVIEW_REMINDER,
    LATE_EDITION,
    URGENT_REVIEW,
    REVIEWERS_MISSING,
    NOBODY_FREE,
    URGENT_QUESTION,
    ANSWER_REJECTED,
    NOT_MY_QUESTION,
    READER_REPORT,
    NEW_LINKS,
    URGENT_HELD,
    CONTACT_REVEALED,
    AWAY_WITH_WORK,
    OWNER_AWAY,
    INCIDENT,
    RECHECK_OFFERED,
    RECHECK_REMINDER,
    RECHECK_RETURNED,
    RECHECK_REVOKED,
    RECHECK_NOBODY,
    RECHECK_OVERDUE,
    RECHECK_REJECTED,
    INVITATION,
    PASSWORD_RESET;

    private static final Set<Letter> TO_ASKERS = EnumSet.of(
            QUESTION_RECEIVED,
            ANSWER_READY,
            OFFICE_ANSWER,
            ANSWER_PUBLISHED,
            MORE_NEEDED,
            REPLY_REMINDER,
            QUESTION_NOT_TAKEN,
            QUESTION_WITHDRAWN,
            QUESTION_REOPENED,
            NEW_LINKS);

    /** The letter with this code; there is nothing at the address of any other. */
    static Letter called(String code) {
        return Stream.of(values())
                .filter(letter -> letter.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }

    /** Whether it goes to somebody who asked us something. */
    boolean isToAsker() {
        return TO_ASKERS.contains(this);
    }

    /** Whether there is nothing to tell any more once the entry is out of the archive. */
    boolean needsEntry() {
        return this == ANSWER_PUBLISHED || this == YOUR_ANSWER_PUBLISHED;
    }

    /** Whether it is about no question: there is none to name. */
    boolean isWithoutQuestion() {
        return switch (this) {
            case READER_REPORT, AWAY_WITH_WORK, OWNER_AWAY, INCIDENT -> true;
            default -> isWayIn();
        };
    }

    /** Whether somebody else could make us send it to an address that never heard of us. */
    boolean isPaced() {
        return this == QUESTION_RECEIVED || this == NEW_LINKS;
    }

    /** Whether it carries a link to choose a password: then only the newest of its kind counts. */
    boolean isWayIn() {
        return this == INVITATION || this == PASSWORD_RESET;
    }

    /** Whether its reference is that of a re-check. */
    boolean isAboutRecheck() {
        return name().startsWith("RECHECK_");
    }
}
