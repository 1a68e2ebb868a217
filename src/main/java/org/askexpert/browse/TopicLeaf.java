package org.askexpert.browse;

/** A topic of the second level and how many entries stand in it. */
public record TopicLeaf(String slug, String title, long count) {}
