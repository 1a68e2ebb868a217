package org.askexpert.topic;

/** Which topic: the key of a row, never shown outside. */
public record TopicId(long number) {}
