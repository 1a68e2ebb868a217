package org.askexpert.transfer;

/**
 * The beginning of a question or an answer.
 *
 * @param rest what stands behind the mark on its line
 * @param number of a numbered question, else 0
 * @param level of a heading, else 0
 */
record Mark(boolean asks, String rest, int number, int level) {}
