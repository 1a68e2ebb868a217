package org.askexpert.site;

/** The address an asker asked with, typed again. */
record AddressForm(String email) {}
