package org.askexpert.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.shared.Problem;

/** One version of a list; the highest counts. None ever changes. */
@Entity
class KeptVersion {

    /** Since when a list stands that the program brought. */
    private static final Instant WITH_THE_PROGRAM = Instant.parse("2026-01-01T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String listCode;
    private int version;

    @Column(length = 16_777_215)
    private String content;

    private Long savedBy;
    private Instant savedAt;

    protected KeptVersion() {}

    private KeptVersion(String listCode, int version, String content, Long savedBy, Instant savedAt) {
        this.listCode = listCode;
        this.version = version;
        this.content = content;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** What stood there before anybody saved. */
    static KeptVersion first(KeptList list) {
        return new KeptVersion(list.code(), 1, list.standing(), null, WITH_THE_PROGRAM);
    }

    KeptVersion followedBy(String next, long by, Instant now) {
        return new KeptVersion(listCode, version + 1, next, by, now);
    }

    /** @throws Problem stale, where the writer had another version before them */
    void mustBe(int read) {
        if (read != version) throw Problem.stale(version);
    }

    /** Whether nobody has saved the list yet. */
    boolean isNew() {
        return id == null;
    }

    boolean says(String words) {
        return content.equals(words);
    }

    String listCode() {
        return listCode;
    }

    int version() {
        return version;
    }

    String content() {
        return content;
    }

    ListChange change() {
        return new ListChange(version, savedBy, savedAt);
    }
}
