package org.askexpert.library;

/**
 * A study to be cited.
 *
 * @param number names it in forms
 */
public record StudyView(long number, String title, Integer year, String address) {}
