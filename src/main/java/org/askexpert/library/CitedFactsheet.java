package org.askexpert.library;

/**
 * A factsheet that an answer cites.
 *
 * @param current whether readers may still be pointed to it
 */
public record CitedFactsheet(FactsheetView factsheet, boolean current) {}
