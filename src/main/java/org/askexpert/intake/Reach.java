package org.askexpert.intake;

/**
 * What letters may know of an address without knowing it.
 *
 * @param addressHash keyed hash, the same for all its questions
 * @param opened whether it ever opened one of them
 */
public record Reach(byte[] addressHash, boolean opened) {
    public Reach {
        addressHash = addressHash.clone();
    }
}
