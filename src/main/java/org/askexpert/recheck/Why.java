package org.askexpert.recheck;

/**
 * Why an entry is to be looked at again.
 *
 * @param source address of the entry or factsheet that changed; empty for other reasons
 */
public record Why(RecheckReason kind, String source) {

    public Why {
        if (source == null) source = "";
    }

    public static Why of(RecheckReason kind) {
        return new Why(kind, "");
    }
}
