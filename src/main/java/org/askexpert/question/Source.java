package org.askexpert.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What a revision rests on. */
@Entity
class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private DraftRevision revision;

    private int position;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String slug;
    private String title;
    private String url;
    private Integer publicationYear;
    private Integer citedRevision;

    protected Source() {}

    Source(DraftRevision revision, int position, SourceLine line) {
        this.revision = revision;
        this.position = position;
        this.kind = line.kind();
        this.slug = line.slug();
        this.title = line.title();
        this.url = line.url();
        this.publicationYear = line.year();
        this.citedRevision = line.revision();
    }

    SourceLine line() {
        return new SourceLine(kind, slug, title, url, publicationYear, citedRevision);
    }
}
