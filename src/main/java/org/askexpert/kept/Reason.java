package org.askexpert.kept;

/**
 * A reason with the words that editors gave it. Its code stays: programs and kept decisions name it.
 *
 * @param help an empty one where there is none
 * @param shown whether it is offered for new decisions
 */
public record Reason(String code, String label, String help, boolean shown) {

    private static final String BETWEEN = " | ";
    private static final String HIDDEN = "hidden";
    private static final String SHOWN = "shown";

    static Reason of(String line) {
        String[] parts = line.split(" \\| ", -1);
        return new Reason(parts[0], parts[2], parts[3], parts[1].equals(SHOWN));
    }

    String line() {
        return String.join(BETWEEN, code, shown ? SHOWN : HIDDEN, label, help);
    }
}
