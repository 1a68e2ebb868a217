package org.askexpert.passage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import org.askexpert.people.PersonId;
import org.askexpert.text.Markdown;
import org.askexpert.text.SafeHtml;
import org.hibernate.annotations.Immutable;

/** One state of a passage. Its HTML is made here, once. */
@Entity
@Immutable
class PassageRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Passage passage;

    private int number;
    private String title;

    @Column(length = 16_777_215)
    private String words;

    @Column(length = 16_777_215)
    private SafeHtml html;

    private byte[] contentHash;
    private PersonId authorId;
    private Instant createdAt;

    PassageRevision() {}

    PassageRevision(Passage passage, int number, PassageText text, PersonId author, Instant now) {
        this.passage = passage;
        this.number = number;
        title = text.title();
        words = text.words();
        html = Markdown.render(words);
        contentHash = text.hash();
        authorId = author;
        createdAt = now;
    }

    int number() {
        return number;
    }

    PassageText text() {
        return new PassageText(title, words);
    }

    SafeHtml html() {
        return html;
    }

    byte[] hash() {
        return contentHash;
    }

    PersonId author() {
        return authorId;
    }

    Instant at() {
        return createdAt;
    }

    boolean says(PassageText text) {
        return Arrays.equals(contentHash, text.hash());
    }
}
