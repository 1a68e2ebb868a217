package org.askexpert.planning;

/** A day to close the office on, as typed. */
record HolidayForm(String day, String name) {}
