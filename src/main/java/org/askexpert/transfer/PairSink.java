package org.askexpert.transfer;

/** Takes what a reader finds, in the order of the file. */
interface PairSink {

    void pair(ReadPair pair);

    /** What looked like a pair and is none. */
    void skipped(LineNote note);

    /** What an editor should look at. */
    void warning(LineNote note);
}
