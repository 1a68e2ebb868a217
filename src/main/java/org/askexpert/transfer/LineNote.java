package org.askexpert.transfer;

/** What an import has to say about one line of the file it read; lines count from 1. */
public record LineNote(int line, String reason) {}
