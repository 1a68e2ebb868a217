package org.askexpert.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.askexpert.question.SourceKind;
import org.hibernate.annotations.Immutable;

/** What one revision cites. */
@Entity
@Immutable
class EntrySource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private EntryRevision revision;

    private int place;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String slug;
    private String title;
    private String url;
    private Integer publicationYear;
    private Integer citedRevision;

    EntrySource() {}

    EntrySource(EntryRevision revision, int place, CitedSource source) {
        this.revision = revision;
        this.place = place;
        kind = source.kind();
        slug = source.slug();
        title = source.title();
        url = source.url();
        publicationYear = source.year();
        citedRevision = source.revision();
    }

    CitedSource cited() {
        return new CitedSource(kind, slug, title, url, publicationYear, citedRevision);
    }
}
