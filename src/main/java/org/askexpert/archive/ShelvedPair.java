package org.askexpert.archive;

import org.askexpert.topic.TopicView;

/**
 * A pair on its way to the shelf among many.
 *
 * @param entry with its address and a checked text
 * @param topic the one it names
 */
public record ShelvedPair(NewEntry entry, TopicView topic) {}
