package org.askexpert.question;

/** The door to what whatever runs the processes has written down about a question. */
public interface ProcessRecords {

    /** Ends what still runs for the question and removes every record of it, for good; how many processes there were. */
    int forget(Reference question);
}
