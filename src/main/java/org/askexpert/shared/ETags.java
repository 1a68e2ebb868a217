package org.askexpert.shared;

/** Revisions as they travel in {@code ETag} and {@code If-Match}: {@code "3"}. */
public final class ETags {

    private ETags() {}

    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * Reads the revision that an edit was based on.
     *
     * @param ifMatch the header, or null
     * @throws Problem 428 if it is missing, 412-like staleness is for the caller to find; 400 if it is no revision
     */
    public static int revision(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(
                    Problem.Kind.MISSING_REVISION, "Send If-Match with the revision you read, for example \"3\".");
        }
        String bare = ifMatch.strip();
        if (bare.matches("\"\\d{1,9}\"")) return Integer.parseInt(bare.substring(1, bare.length() - 1));
        throw new Problem(Problem.Kind.MALFORMED, "If-Match must be one quoted revision, for example \"3\".");
    }
}
