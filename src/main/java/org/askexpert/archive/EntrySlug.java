package org.askexpert.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An address of an entry, the present one and every former one. */
@Entity
class EntrySlug {

    @Id
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Entry entry;

    private Instant since;

    EntrySlug() {}

    EntrySlug(String slug, Entry entry, Instant since) {
        this.slug = slug;
        this.entry = entry;
        this.since = since;
    }
}
