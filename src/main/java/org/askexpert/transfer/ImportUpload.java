package org.askexpert.transfer;

/**
 * What is to be done with a file of any length.
 *
 * @param topic slug of the topic of those pairs that name none
 * @param dryRun only look, import nothing
 * @param asksFirst wait after the check until somebody says yes
 */
public record ImportUpload(String topic, ImportFormat format, boolean dryRun, boolean asksFirst) {}
