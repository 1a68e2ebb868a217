package org.askexpert.archive;

/**
 * Another answer that is named on a page and does not stand any more as it stood then.
 *
 * @param title as it is cited there
 * @param how {@code corrected} or {@code withdrawn}
 */
record ChangedSince(String slug, String title, String how) {

    /** @return null where nothing has changed that readers should know of */
    static ChangedSince of(String slug, PublishedEntry citing, Standing now) {
        if (now == null || now.state() == EntryState.UNPUBLISHED) return null;
        String title = citing.sources().stream()
                .filter(source -> slug.equals(source.slug()) && source.title() != null)
                .map(CitedSource::title)
                .findFirst()
                .orElse(now.title());
        if (!now.isLive()) return new ChangedSince(now.slug(), title, "withdrawn");
        boolean corrected = now.isCorrectedSince(citing.dates().updated());
        return corrected ? new ChangedSince(now.slug(), title, "corrected") : null;
    }
}
