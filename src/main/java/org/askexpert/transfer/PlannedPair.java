package org.askexpert.transfer;

import java.util.List;
import org.askexpert.archive.EntryText;

/**
 * What is to become of one pair.
 *
 * @param slug its address to be, or null where it is skipped
 * @param reason why it is skipped, or null
 */
record PlannedPair(PagePair pair, List<Quotation> quotations, EntryText text, byte[] key, String slug, String reason) {

    boolean isSkipped() {
        return reason != null;
    }

    LineNote note() {
        return new LineNote(pair.line(), reason);
    }
}
