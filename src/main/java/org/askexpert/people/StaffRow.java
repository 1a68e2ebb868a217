package org.askexpert.people;

/** One account as the list of staff reads it, without its roles. */
record StaffRow(long id, String handle, String name, boolean invited) {}
