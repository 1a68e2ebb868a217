package org.askexpert.library;

/**
 * What an editor fills in for a new factsheet.
 *
 * @param slug the name answers cite it by, or null to make one from the title
 * @param topic slug of a topic, or null
 */
public record NewFactsheet(String slug, String title, String address, String edition, String topic) {}
