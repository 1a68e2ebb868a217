package org.askexpert.privacy;

/** The address whose owner wrote to us, as typed. */
record AddressForm(String email) {}
