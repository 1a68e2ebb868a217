package org.askexpert.question;

/** The door to the public archive, for the one thing that cannot wait for a process: the asker's word. */
public interface PublicArchive {

    /** Takes the pair of a question out of the readers' sight, in the caller's transaction; nothing if there is none. */
    void takeDown(Reference question);
}
