package org.askexpert.people;

/** Whether somebody may be named. */
record BylineForm(Boolean named) {}
