package org.askexpert.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Puts a new pair into the archive: the one way in for answers, imports and samples. */
@Component
public class Shelf {

    private final Entries entries;
    private final EntryRows rows;
    private final Looks looks;

    Shelf(Entries entries, EntryRows rows, Looks looks) {
        this.entries = entries;
        this.rows = rows;
        this.looks = looks;
    }

    /** Addresses for entries that are about to be put here. */
    public FreeSlugs freeSlugs() {
        return new FreeSlugs(entries);
    }

    /** Like {@link #freeSlugs()}, and asks in one go about those that are likely to be wanted. */
    public FreeSlugs freeSlugs(Collection<String> likely) {
        return freeSlugs().foreseeing(likely);
    }

    /** The addresses among these at which exactly the text stands, or stood, that goes with them. */
    public Set<String> heldAt(Map<String, EntryText> texts) {
        if (texts.isEmpty()) return Set.of();
        return entries.textsAt(texts.keySet()).stream()
                .filter(held ->
                        Arrays.equals(held.getHash(), texts.get(held.getSlug()).hash()))
                .map(Entries.HeldText::getSlug)
                .collect(Collectors.toSet());
    }

    /** The content keys among these that stand in the archive already. */
    public Set<ByteBuffer> known(List<byte[]> contentKeys) {
        if (contentKeys.isEmpty()) return Set.of();
        return entries.knownAmong(contentKeys).stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
    }

    /** The address that was asked for, else one made from the title. */
    String slugFor(NewEntry wanted) {
        FreeSlugs free = freeSlugs();
        String slug = wanted.slug();
        if (slug == null) return free.next(wanted.text().title());
        if (!Slug.isSlug(slug)) throw Problem.invalid("slug", "Use small letters, digits and hyphens for the address");
        if (!free.take(slug)) throw new SlugTaken();
        return slug;
    }

    /** Puts a pair that was taken down in front of the readers again. */
    void bringBack(Entry entry, EntryText text, TopicView topic, int reviewers) {
        entry.bringBack(text, topic, reviewers, looks.now());
        entries.save(entry);
    }

    /**
     * Saves it with its first revision; text and address have been checked.
     *
     * @return its key
     */
    public long put(NewEntry wanted, String slug, TopicView topic, Viewer me) {
        PersonId importer = me instanceof Viewer.Staff staff ? new PersonId(staff.person()) : null;
        return entries.save(Entry.publish(wanted, slug, topic, importer, looks.now()))
                .id();
    }

    /**
     * Puts many at once, by as few statements as there are tables; each must have its address and a checked text.
     *
     * @param importer who brought them
     */
    public void putAll(List<ShelvedPair> pairs, PersonId importer) {
        if (!pairs.isEmpty()) rows.write(pairs, importer, looks.now());
    }
}
