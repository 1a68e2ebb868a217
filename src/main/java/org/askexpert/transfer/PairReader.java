package org.askexpert.transfer;

import org.askexpert.shared.Problem;

/** Reads pairs from a file in one form, in one go from its first line to its last; keeps none of them. */
sealed interface PairReader permits PlainTextReader, HtmlPageReader, CsvTableReader, JsonLinesReader {

    /** @throws Problem malformed, naming the line from which on it cannot be read */
    void read(SourceLines from, PairSink to);
}
