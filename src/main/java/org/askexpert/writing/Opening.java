package org.askexpert.writing;

import java.time.Instant;
import org.askexpert.question.DeskQuestion;

/**
 * What the editor opens with.
 *
 * @param keptAt when the words in the form were typed, where they are newer than the last revision; else null
 * @param conflict where they are newer than one revision and older than another; else null
 */
record Opening(DraftForm form, Instant keptAt, Conflict conflict) {

    /** Goes on with what was typed last, unless the revision is wanted or says the same. */
    static Opening of(DeskQuestion question, OwnCopy own, boolean withRevision, String window, String me) {
        DraftForm revision = DraftForm.of(question.draft(), own.version(), window);
        if (own.copy() == null || withRevision) return new Opening(revision, null, null);
        DraftForm typed = own.copy().over(revision);
        if (Conflict.areSame(revision, typed)) return new Opening(revision, null, null);
        if (own.copy().base() == revision.revision()) {
            return new Opening(typed, own.copy().savedAt(), null);
        }
        return new Opening(typed, null, Conflict.withRevision(question.draft(), typed, me));
    }
}
