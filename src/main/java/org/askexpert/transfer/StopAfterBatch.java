package org.askexpert.transfer;

/** A long import ends here, between two batches or two parts of its file. */
class StopAfterBatch extends RuntimeException {

    private final boolean forNow;

    /** @param forNow because the program ends, or another node has it; else because somebody pressed stop */
    StopAfterBatch(boolean forNow) {
        super(null, null, false, false);
        this.forNow = forNow;
    }

    boolean isForNow() {
        return forNow;
    }
}
