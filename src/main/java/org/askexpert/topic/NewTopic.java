package org.askexpert.topic;

/**
 * What an editor fills in for a new topic.
 *
 * @param parent slug of a topic of the first level, or null
 * @param slug its own part of the address, or null to make one from the title
 */
public record NewTopic(String parent, String slug, String title, boolean sensitive) {}
