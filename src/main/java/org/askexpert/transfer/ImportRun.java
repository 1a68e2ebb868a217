package org.askexpert.transfer;

import java.util.List;

/**
 * A long import and the first lines of what it has to say.
 *
 * @param skipped what was left out
 * @param warnings what should be looked at
 */
public record ImportRun(ImportJob job, List<LineNote> skipped, List<LineNote> warnings) {
    public ImportRun {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
