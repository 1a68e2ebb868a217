package org.askexpert.archive;

import org.askexpert.topic.TopicId;

/**
 * A published entry as whoever looks at it again needs it.
 *
 * @param live whether readers see it
 * @param text the revision that readers see, or saw last
 */
public record EntryUnderRecheck(
        long id, String slug, TopicId topic, boolean live, PublishedEntry.Text text, PublishedEntry.Dates dates) {

    static EntryUnderRecheck of(EntryRevision present) {
        Entry entry = present.entry();
        return new EntryUnderRecheck(
                entry.id(), entry.slug(), entry.topic(), entry.isLive(), present.text(), entry.dates());
    }

    public int revision() {
        return text.revision();
    }
}
