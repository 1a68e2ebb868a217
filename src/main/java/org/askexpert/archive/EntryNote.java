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
import org.askexpert.people.PersonId;
import org.hibernate.annotations.Immutable;

/** A dated public note on an entry, and on the revision it came with. */
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

    private int revision;
    private String words;
    private PersonId editorId;
    private Instant createdAt;

    EntryNote() {}

    EntryNote(Entry entry, NoteType type, String words, PersonId editor, Instant now) {
        this.entry = entry;
        this.type = type;
        this.revision = entry.revision();
        this.words = words;
        this.editorId = editor;
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    int revision() {
        return revision;
    }

    PersonId editor() {
        return editorId;
    }

    boolean retracts() {
        return type == NoteType.RETRACTION;
    }

    PublicNote view() {
        return new PublicNote(type.code(), words, createdAt);
    }
}
