package org.askexpert.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.askexpert.question.PublicEdition;
import org.askexpert.question.Reference;

/**
 * Where an entry comes from and what vouches for it.
 *
 * @param origin short word: {@code question}, {@code import}, {@code sample}, or what an imported pair says of itself
 * @param alreadyPublic stood in public before it came here, so that no consent is on record
 * @param contentKey finds the same pair again when it is imported twice, or null
 * @param question the question it answers, or null
 * @param asked a moment in the month it was asked in, no closer, or null where nobody knows
 * @param reviewers who approved exactly this text; 0 for what came ready made
 */
public record Provenance(
        String origin, boolean alreadyPublic, byte[] contentKey, Reference question, Instant asked, int reviewers) {

    /**
     * A pair of an older archive.
     *
     * @param origin what it says of itself, or null
     */
    public static Provenance imported(byte[] contentKey, String origin) {
        return new Provenance(origin == null ? "import" : origin, true, contentKey, null, null, 0);
    }

    /** The public edition of an answered question. */
    static Provenance answered(PublicEdition edition) {
        Instant month = edition.asked()
                .atOffset(ZoneOffset.UTC)
                .withDayOfMonth(1)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(12)
                .toInstant();
        return new Provenance("question", false, null, edition.reference(), month, edition.reviewers());
    }

    /** A pair written for the demo. */
    public static Provenance sample() {
        return new Provenance("sample", true, null, null, null, 0);
    }
}
