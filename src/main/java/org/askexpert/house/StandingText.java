package org.askexpert.house;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.shared.Problem;
import org.askexpert.text.SafeHtml;

/** One version of a standing page; the highest is what people read. None ever changes: consents point to them. */
@Entity
class StandingText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private StandingPage page;

    private int version;

    @Column(length = 16_777_215)
    private String markdown;

    @Column(length = 16_777_215)
    private SafeHtml html;

    private Long createdBy;
    private Instant createdAt;

    protected StandingText() {}

    /**
     * The version after this one.
     *
     * @param read the version that the writer had before them
     * @throws Problem stale, where somebody else wrote one meanwhile
     */
    StandingText followedBy(int read, StandingWords words, long by, Instant now) {
        if (read != version) throw Problem.stale(version);
        var next = new StandingText();
        next.page = page;
        next.version = version + 1;
        next.markdown = words.markdown();
        next.html = words.html();
        next.createdBy = by;
        next.createdAt = now;
        return next;
    }

    boolean says(StandingWords words) {
        return markdown.equals(words.markdown());
    }

    int version() {
        return version;
    }

    String markdown() {
        return markdown;
    }

    SafeHtml html() {
        return html;
    }

    Instant createdAt() {
        return createdAt;
    }
}
