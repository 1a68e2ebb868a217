package org.askexpert.staffing;

/** The code of the own second factor, where there is one. */
record CodeForm(String code) {}
