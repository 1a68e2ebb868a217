package org.askexpert.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.search.SearchableEntry;
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

    private static final int YEARS_TO_REVIEW = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private TopicId topicId;
    private TopicId branchId;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private Reference questionReference;
    private String origin;
    private PersonId importerId;
    private boolean alreadyPublic;
    private byte[] contentKey;
    private Instant askedMonth;
    private int reviewers;
    private int revision;
    private Instant publishedAt;
    private Instant updatedAt;
    private Instant lastReviewedAt;
    private Instant nextReviewDue;

    @OneToMany(
            mappedBy = "entry",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @BatchSize(size = 100) // for the index, which reads entry after entry
    private List<EntryRevision> revisions = new ArrayList<>();

    @OneToMany(
            mappedBy = "entry",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    private List<EntrySlug> slugs = new ArrayList<>();

    @OneToMany(
            mappedBy = "entry",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    private List<EntryNote> notes = new ArrayList<>();

    @OneToMany(
            mappedBy = "entry",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    private List<EntryChange> changes = new ArrayList<>();

    Entry() {}

    /** A new entry with its first revision, in front of the readers at once. */
    static Entry publish(NewEntry wanted, String slug, TopicView topic, PersonId importer, Instant now) {
        var entry = new Entry();
        entry.state = EntryState.LIVE;
        entry.topicId = topic.id();
        entry.branchId = topic.parent() == null ? topic.id() : topic.parent().id();
        entry.comeFrom(wanted.provenance(), importer);
        entry.publishedAt = wanted.publishedAt() == null ? now : wanted.publishedAt();
        entry.updatedAt = entry.publishedAt;
        entry.lastReviewedAt = entry.reviewers > 0 ? entry.publishedAt : null;
        entry.nextReviewDue = threeYearsAfter(entry.publishedAt);
        entry.addressAt(slug, now);
        entry.revise(wanted.text(), now);
        return entry;
    }

    long id() {
        return id;
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

    boolean isRetracted() {
        return state == EntryState.RETRACTED;
    }

    int reviewers() {
        return reviewers;
    }

    PublishedEntry.Dates dates() {
        return new PublishedEntry.Dates(askedMonth, publishedAt, updatedAt, lastReviewedAt, nextReviewDue);
    }

    SearchableEntry searchable() {
        EntryRevision live = revisions.stream()
                .filter(written -> written.number() == revision)
                .findFirst()
                .orElseThrow();
        return live.searchable(id, slug, topicId, publishedAt, updatedAt);
    }

    private void comeFrom(Provenance provenance, PersonId importer) {
        origin = provenance.origin();
        alreadyPublic = provenance.alreadyPublic();
        contentKey = provenance.contentKey();
        questionReference = provenance.question();
        askedMonth = provenance.asked();
        reviewers = provenance.reviewers();
        importerId = importer;
    }

    private void addressAt(String slug, Instant now) {
        this.slug = slug;
        slugs.add(new EntrySlug(slug, this, now));
    }

    private void revise(EntryText text, Instant now) {
        revision++;
        revisions.add(new EntryRevision(this, revision, text, now));
        changes.add(new EntryChange(this, now));
    }

    private static Instant threeYearsAfter(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).plusYears(YEARS_TO_REVIEW).toInstant();
    }
}
