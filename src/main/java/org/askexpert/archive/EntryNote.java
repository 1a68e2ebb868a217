package org.askexpert.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A dated public note on an entry. */
@Entity
@Immutable
class EntryNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Entry entry;

    @Enumerated(EnumType.STRING)
    private NoteType type;

    private String words;
    private Instant createdAt;

    EntryNote() {}

    boolean retracts() {
        return type == NoteType.RETRACTION;
    }

    PublicNote view() {
        return new PublicNote(type.code(), words, createdAt);
    }
}
