package org.askexpert.intake;

/** Why an editor wants to reach an asker. */
record ContactForm(ContactReason reason) {}
