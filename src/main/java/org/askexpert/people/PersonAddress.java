package org.askexpert.people;

/** Where mail to a member of staff goes. */
public record PersonAddress(String email, String name) {}
