package org.askexpert.routing;

/** Something an asker must read, whatever becomes of the question: {@code urgent-care}. */
public record Notice(String code, String text) {}
