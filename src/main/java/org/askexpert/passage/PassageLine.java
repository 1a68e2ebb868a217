package org.askexpert.passage;

import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.text.SafeHtml;
import org.askexpert.topic.TopicId;

/**
 * A passage in a list.
 *
 * @param approved number of the revision in use, or null
 * @param topic where it belongs, or null
 * @param nextReview when to look at it again, or null before the first approval
 * @param drafts how many answers in work it was put into
 * @param answers how many answers that were given
 */
public record PassageLine(
        String slug,
        String title,
        String words,
        SafeHtml html,
        int revision,
        Integer approved,
        TopicId topic,
        PersonId owner,
        Instant nextReview,
        long drafts,
        long answers) {

    /** Whether a later wording waits for a second person. */
    public boolean isWaiting() {
        return approved == null || approved < revision;
    }
}
