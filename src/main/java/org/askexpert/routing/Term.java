package org.askexpert.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Stream;
import org.askexpert.question.Lane;

/**
 * A word or phrase of one list, as {@link Wording} reads it; a row that editors change. Words of danger name the notice
 * they bring and the lane they lead to.
 */
@Entity
@Table(name = "word_list")
class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String term;
    private String notice;
    private String lane;
    private String onlyWith;

    protected Term() {}

    Term(WordKind kind, TermLine line, String notice, String lane) {
        this.kind = kind.code();
        this.term = line.term();
        this.onlyWith = line.onlyWith();
        this.notice = notice;
        this.lane = lane;
    }

    /** Whether the text holds it, and one of the words it needs beside it. */
    boolean standsIn(Wording text) {
        if (isHarmless() || !text.holds(term)) return false;
        return onlyWith == null || Stream.of(onlyWith.split(",")).anyMatch(text::holds);
    }

    /** Words of danger count only where they lead to the urgent lane; some bring a notice and nothing else. */
    boolean counts(WordKind as) {
        boolean leads = as != WordKind.RED_FLAG || Lane.URGENT.code().equals(lane);
        return leads && kind.equals(as.code());
    }

    boolean isHarmless() {
        return kind.equals(WordKind.HARMLESS.code());
    }

    String notice() {
        return notice;
    }

    String kind() {
        return kind;
    }

    String term() {
        return term;
    }
}
