package org.askexpert.people;

/** Somebody is to choose a password by a link that goes by mail. */
public record PersonInvited(PersonId person) {}
