package org.askexpert.privacy;

import java.util.HexFormat;
import org.askexpert.shared.Problem;

/** The keyed hash of an address as a form carries it, in place of the address. */
final class AddressKey {

    private static final int LENGTH = 32;

    private AddressKey() {}

    static String of(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** @throws Problem malformed, for what no page of ours sends */
    static byte[] read(String key) {
        try {
            byte[] hash = HexFormat.of().parseHex(key == null ? "" : key);
            if (hash.length == LENGTH) return hash;
        } catch (IllegalArgumentException other) {
            // told below
        }
        throw new Problem(Problem.Kind.MALFORMED, "We could not understand the request.");
    }
}
