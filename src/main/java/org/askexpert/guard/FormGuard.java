package org.askexpert.guard;

/**
 * What {@code fragments/guard.html} adds to a form, as it came back.
 *
 * @param homepage the trap: no person sees it, so it comes back empty
 * @param stamp the signed time at which the form was shown; no two forms bear the same
 */
public record FormGuard(String homepage, String stamp) {}
