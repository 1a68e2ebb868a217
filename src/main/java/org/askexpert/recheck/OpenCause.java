package org.askexpert.recheck;

/**
 * Something that happened and still has to be turned into re-checks.
 *
 * @param slug of the entry or factsheet, or null
 * @param entry key of the entry that changed, or null
 * @param number edition of a factsheet
 */
public record OpenCause(long id, RecheckReason kind, String slug, Long entry, int number) {

    /** Whether readers see that entry no more, so that a re-check of it has no sense. */
    public boolean endsRecheck() {
        return kind == RecheckReason.ENTRY_WITHDRAWN;
    }
}
