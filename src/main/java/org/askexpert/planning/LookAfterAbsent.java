package org.askexpert.planning;

/** The door to the job that looks after the work of people who are away, for whoever cannot wait for its turn. */
public interface LookAfterAbsent {

    /** Gives on what nobody has opened, question by question, and tells of what is left; nothing is done twice. */
    void look();
}
