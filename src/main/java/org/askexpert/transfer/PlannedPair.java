package org.askexpert.transfer;

import java.util.List;
import java.util.Map;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.archive.ShelvedPair;
import org.askexpert.topic.TopicView;

/**
 * What is to become of one pair.
 *
 * @param topic where it is going to stand, or null where nobody knows
 * @param text fit to be kept, or null where it is not
 * @param slug its address to be, or null where it is skipped
 * @param reason why it is skipped, or null
 */
record PlannedPair(ReadPair pair, TopicView topic, EntryText text, byte[] key, String slug, String reason) {

    static PlannedPair skipped(ReadPair pair, String reason) {
        return new PlannedPair(pair, null, null, null, null, reason);
    }

    boolean isSkipped() {
        return reason != null;
    }

    LineNote note() {
        return new LineNote(pair.line(), reason);
    }

    PlannedPair at(String address) {
        return new PlannedPair(pair, topic, text, key, address, reason);
    }

    PlannedPair leftOut(String why) {
        return new PlannedPair(pair, topic, text, key, null, why);
    }

    List<Quotation> quotations(Map<Integer, Integer> ends) {
        return pair.quotations(ends);
    }

    ShelvedPair shelved() {
        PairWishes wishes = pair.wishes();
        var entry =
                new NewEntry(slug, topic.id(), text, wishes.publishedAt(), Provenance.imported(key, wishes.origin()));
        return new ShelvedPair(entry, topic);
    }
}
