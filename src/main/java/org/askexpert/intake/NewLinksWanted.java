package org.askexpert.intake;

/**
 * Somebody asked for new links; nobody has looked yet whether the address is known.
 *
 * @param addressHash keyed hash of what was typed
 * @param doubtful whether the form was filled as people do not fill it
 */
public record NewLinksWanted(byte[] addressHash, boolean doubtful) {
    public NewLinksWanted {
        addressHash = addressHash.clone();
    }
}
