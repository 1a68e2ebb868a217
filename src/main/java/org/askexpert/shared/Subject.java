package org.askexpert.shared;

/**
 * A question of which everything is to be shown to its asker, or removed.
 *
 * @param addressHash keyed hash of the asker's address
 * @param textGoes whether what was published of it goes, too
 * @param wished whether somebody asked for it, not the calendar
 */
public record Subject(long question, String reference, byte[] addressHash, boolean textGoes, boolean wished) {}
