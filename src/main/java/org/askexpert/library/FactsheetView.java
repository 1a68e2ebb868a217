package org.askexpert.library;

import org.askexpert.topic.TopicId;

/**
 * A factsheet as readers see it.
 *
 * @param address where it is read, on the web
 * @param edition such as "Second edition, March 2025"
 * @param topic where it is shelved, or null
 * @param number of this edition, counted here from 1
 */
public record FactsheetView(String slug, String title, String address, String edition, TopicId topic, int number) {}
