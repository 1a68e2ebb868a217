package org.askexpert.transfer;

/**
 * An older pair quoted inside an answer.
 *
 * @param line where its {@code Q.} stands in the file
 * @param first paragraph of the answer that belongs to it, from 1
 * @param last paragraph of the answer that belongs to it
 * @param chosen whether an editor said where it ends
 */
record Quotation(int line, int first, int last, boolean chosen) {}
