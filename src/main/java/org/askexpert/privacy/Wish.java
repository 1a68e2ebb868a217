package org.askexpert.privacy;

/**
 * What is to be erased, and at whose word.
 *
 * @param addressHash keyed hash of the asker's address
 * @param reason null unless an editor does it
 * @param textGoes whether what was published goes, too
 */
record Wish(byte[] addressHash, WishedBy by, ErasureReason reason, boolean textGoes) {}
