package org.askexpert.picture;

/**
 * A process that could not be brought over to the newest model and works on with its old one.
 *
 * @param key reference of its question, or null for a process about something else
 * @param process name of the process
 * @param step name of the step where it waits
 * @param isGone whether the new model has no such step, so that no try will bring it over
 */
public record LeftBehind(String key, String process, String step, boolean isGone) {}
