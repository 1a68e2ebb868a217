package org.askexpert.citing;

/**
 * A cited source that does not stand any more as it was read.
 *
 * @param how {@code withdrawn}, {@code corrected} or {@code edition}, a newer one of a factsheet, or {@code retired}
 * @param address where it stands now
 */
public record SourceWarning(String title, String how, String address) {}
