package org.askexpert.archive;

import static jakarta.persistence.CascadeType.MERGE;
import static jakarta.persistence.CascadeType.PERSIST;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.search.SearchableEntry;
import org.askexpert.shared.Problem;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** A published pair: a copy of what was approved, with revisions, addresses and notes that only grow. */
@Entity
@Indexed(routingBinder = @RoutingBinderRef(type = OnlyLive.class))
@TypeBinding(binder = @TypeBinderRef(type = EntryIndexing.class))
class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private TopicId topicId;
    private TopicId branchId;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Embedded
    private Descent descent;

    private int revision;
    private Instant publishedAt;
    private Instant updatedAt;

    @Embedded
    private ReviewDates reviews;

    @OneToMany(
            mappedBy = "entry",
            cascade = {PERSIST, MERGE})
    @BatchSize(size = 100) // for the index, which reads entry after entry
    private List<EntryRevision> revisions = new ArrayList<>();

    @OneToMany(
            mappedBy = "entry",
            cascade = {PERSIST, MERGE})
    private List<EntrySlug> slugs = new ArrayList<>();

    @OneToMany(
            mappedBy = "entry",
            cascade = {PERSIST, MERGE})
    private List<EntryNote> notes = new ArrayList<>();

    @OneToMany(
            mappedBy = "entry",
            cascade = {PERSIST, MERGE})
    private List<EntryChange> changes = new ArrayList<>();

    Entry() {}

    /** A new entry with its first revision, in front of the readers at once. */
    static Entry publish(NewEntry wanted, String slug, TopicView topic, PersonId importer, Look look) {
        Instant now = look.at();
        var entry = new Entry();
        entry.state = EntryState.LIVE;
        entry.fileUnder(topic);
        entry.descent = new Descent(wanted.provenance(), importer);
        entry.publishedAt = wanted.publishedAt() == null ? now : wanted.publishedAt();
        entry.updatedAt = entry.publishedAt;
        entry.reviews = ReviewDates.since(entry.publishedAt, wanted.provenance().reviewers() > 0, look.next());
        entry.addressAt(slug, now);
        entry.revise(wanted.text(), wanted.provenance().reviewers(), null, now);
        entry.changes.add(new EntryChange(entry, now));
        return entry;
    }

    /**
     * A dated note, and the text it speaks of where that is another one, else null. Nobody has reviewed what an editor
     * changed alone.
     */
    void correct(EntryText text, NoteType type, String note, PersonId editor, Instant now) {
        refuseRetracted();
        if (text != null) revise(text, 0, editor, now);
        notes.add(new EntryNote(this, type, note, editor, now));
        changed(now);
    }

    /** Two people looked at it again and found it still right. */
    void keep(Look look) {
        refuseRetracted();
        reviews.lookedAt(look);
        changes.add(new EntryChange(this, look.at())); // its page shows the new date; its text is as old as before
    }

    /** What one proposed and others approved when they looked at it again; without a text, the note stands alone. */
    void renew(EntryText text, int reviewers, NoteType type, String note, PersonId author, Look look) {
        refuseRetracted();
        if (text != null) revise(text, reviewers, null, look.at());
        notes.add(new EntryNote(this, type, note, author, look.at()));
        reviews.lookedAt(look);
        changed(look.at());
    }

    /** Takes it from the readers; whoever asks for it gets the note. */
    void retract(String note, PersonId editor, Instant now) {
        refuseRetracted();
        state = EntryState.RETRACTED;
        notes.add(new EntryNote(this, NoteType.RETRACTION, note, editor, now));
        changed(now);
    }

    /** Gives it another address; every former one keeps leading here. */
    void rename(String wanted, boolean isFormerOne, Instant now) {
        refuseRetracted();
        if (isFormerOne) slug = wanted;
        else addressAt(wanted, now);
        changed(now);
    }

    /** Refuses what was written on another revision than the present one. */
    void refuseStale(Integer read) {
        if (read != null && read != revision) throw Problem.stale(revision);
    }

    /** Out of the readers' sight, because the asker forbade publication; the address stays taken. */
    void takeDown(Instant now) {
        state = EntryState.UNPUBLISHED;
        changed(now);
    }

    /** Its asker was forgotten, the text stays; an editor finds it by the keyed hash, should it go one day. */
    void partFromAsker(byte[] addressHash, Instant now) {
        descent.partFromAsker(addressHash);
        changes.add(new EntryChange(this, now));
    }

    /** Nothing of it is left but a number that others may point to; what hangs on it is removed by {@link EraseText}. */
    void erase(Instant now) {
        state = EntryState.UNPUBLISHED;
        descent.forget();
        addressAt(EraseText.tombstone(id), now);
        changed(now);
    }

    /** The asker agreed again and the edition was reviewed again; a new revision where anything reads differently. */
    void bringBack(EntryText text, TopicView topic, int reviewers, Look look) {
        state = EntryState.LIVE;
        fileUnder(topic);
        reviews.lookedAt(look);
        if (!present().says(text)) revise(text, reviewers, null, look.at());
        changed(look.at());
    }

    /** Its topic became part of another one. */
    void moveTo(TopicView topic, Instant now) {
        fileUnder(topic);
        changes.add(new EntryChange(this, now));
    }

    long id() {
        return id;
    }

    /** The question it answers, or null. */
    Reference question() {
        return descent.question();
    }

    String slug() {
        return slug;
    }

    TopicId topic() {
        return topicId;
    }

    boolean isLive() {
        return state == EntryState.LIVE;
    }

    EntryState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    PublishedEntry.Dates dates() {
        return new PublishedEntry.Dates(descent.asked(), publishedAt, updatedAt, reviews.last(), reviews.next());
    }

    SearchableEntry searchable() {
        return present().searchable(id, slug, topicId, publishedAt, updatedAt);
    }

    private EntryRevision present() {
        return revisions.stream()
                .filter(written -> written.number() == revision)
                .findFirst()
                .orElseThrow();
    }

    private void fileUnder(TopicView topic) {
        topicId = topic.id();
        branchId = topic.parent() == null ? topic.id() : topic.parent().id();
    }

    private void addressAt(String slug, Instant now) {
        this.slug = slug;
        slugs.add(new EntrySlug(slug, this, now));
    }

    private void revise(EntryText text, int reviewers, PersonId editor, Instant now) {
        revision++;
        revisions.add(new EntryRevision(this, revision, text, reviewers, editor, now));
    }

    private void changed(Instant now) {
        updatedAt = now;
        changes.add(new EntryChange(this, now));
    }

    private void refuseRetracted() {
        if (state == EntryState.RETRACTED)
            throw new Problem(Problem.Kind.CONFLICT, "retracted", "This answer was withdrawn already.");
    }
}
