package org.askexpert.transfer;

import java.util.List;

/**
 * What stands on a pasted page of an archive.
 *
 * @param skipped what looked like a pair and is none
 * @param warnings what an editor should look at
 */
record ArchivePage(List<PagePair> pairs, List<LineNote> skipped, List<LineNote> warnings) {

    ArchivePage {
        pairs = List.copyOf(pairs);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
