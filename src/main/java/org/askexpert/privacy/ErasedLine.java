package org.askexpert.privacy;

/**
 * A line of the ledger: a question that must not come back.
 *
 * @param referenceHash keyed hash of its public code, so that no other question is ever taken for it
 */
record ErasedLine(long question, String referenceHash, boolean textWent) {

    private static final String GONE = "text-gone";
    private static final String STAYS = "text-stays";

    String written() {
        return question + " " + referenceHash + " " + (textWent ? GONE : STAYS);
    }

    /** @throws IllegalArgumentException if it is no such line */
    static ErasedLine read(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 3 || !(parts[2].equals(GONE) || parts[2].equals(STAYS))) {
            throw new IllegalArgumentException("Not a line of the ledger of erasures");
        }
        return new ErasedLine(Long.parseLong(parts[0]), parts[1], parts[2].equals(GONE));
    }
}
