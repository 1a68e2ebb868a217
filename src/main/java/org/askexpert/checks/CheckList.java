package org.askexpert.checks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.shared.Problem;

/** One version of a list; the highest counts. None ever changes, so each can be brought back. */
@Entity
class CheckList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ListKind kind;

    private int version;
    private Long savedBy;
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "check_list_line", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    private List<ListLine> lines = new ArrayList<>();

    protected CheckList() {}

    /**
     * The version after this one.
     *
     * @param read the version the writer had before them
     * @throws Problem stale, where somebody else wrote one meanwhile
     */
    CheckList followedBy(int read, List<ListLine> wanted, long by, Instant now) {
        if (read != version) throw Problem.stale(version);
        var next = new CheckList();
        next.kind = kind;
        next.version = version + 1;
        next.savedBy = by;
        next.savedAt = now;
        next.lines.addAll(wanted);
        return next;
    }

    boolean says(List<ListLine> wanted) {
        return lines.equals(wanted);
    }

    int version() {
        return version;
    }

    List<ListLine> lines() {
        return List.copyOf(lines);
    }
}
