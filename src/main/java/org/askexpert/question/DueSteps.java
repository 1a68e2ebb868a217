package org.askexpert.question;

/** The door for whoever cannot wait for the process to go on by itself: sample content, above all. */
public interface DueSteps {

    /** Runs the automatic steps of a question that are due now, each in its own transaction, until it waits. */
    void run(Reference question);
}
