package org.askexpert.recheck;

import org.askexpert.question.Reference;

/** The door to the process that leads a re-check from step to step. */
public interface RecheckProcess {

    void begin(Reference recheck);

    /** An editor named an expert while nobody was there. */
    void assigned(Reference recheck);

    /** An editor gave it to another expert. */
    void reassigned(Reference recheck);

    void handedBack(Reference recheck);

    void proposed(Reference recheck, Proposed proposal);

    void decided(Reference recheck, RecheckVerdict verdict);

    /** Readers see the entry no more: there is nothing left to look at. */
    void entryGone(Reference recheck);
}
