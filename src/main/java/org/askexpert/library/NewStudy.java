package org.askexpert.library;

/**
 * A study as somebody cites it.
 *
 * @param year of publication, or null
 * @param address where it is read, on the web
 */
public record NewStudy(String title, Integer year, String address) {}
