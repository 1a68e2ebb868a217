package org.askexpert.intake;

/**
 * Where a question came from and how.
 *
 * @param network which limits count
 * @param doubtful whether its form was filled as people do not fill it
 * @param followUpOf key of the same asker's earlier question, or null
 */
record Origin(String network, boolean doubtful, Long followUpOf) {
    static Origin of(String network) {
        return new Origin(network, false, null);
    }
}
