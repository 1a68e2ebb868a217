package org.askexpert.topic;

/**
 * How an editor wants a topic to be.
 *
 * @param parent slug of a topic of the first level, or empty for the first level itself
 * @param address its own part of the address
 * @param version of the state that was read
 */
public record TopicChange(String title, String address, String parent, boolean sensitive, int version) {}
