package org.askexpert.writing;

/** To whom a question is handed over, by handle. */
record HandOverForm(String expert) {}
