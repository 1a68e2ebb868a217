package org.askexpert.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One step of a growing sequence: whoever remembers its last position learns what changed since. */
@Entity
@Immutable
@EntityListeners(TellChange.class)
class EntryChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Entry entry;

    private Instant changedAt;

    EntryChange() {}

    EntryChange(Entry entry, Instant changedAt) {
        this.entry = entry;
        this.changedAt = changedAt;
    }

    EntryChanged event() {
        return new EntryChanged(position, entry.id());
    }
}
