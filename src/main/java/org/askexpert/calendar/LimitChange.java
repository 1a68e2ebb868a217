package org.askexpert.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That an editor made a limit longer or shorter; rows are only added. */
@Entity
class LimitChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private int daysBefore;
    private int days;
    private int version;
    private long changedBy;
    private Instant changedAt;

    protected LimitChange() {}

    LimitChange(TimeLimit limit, int days, int version, long by, Instant now) {
        this.code = limit.code();
        this.daysBefore = limit.days();
        this.days = days;
        this.version = version;
        this.changedBy = by;
        this.changedAt = now;
    }

    LimitHistory view() {
        return new LimitHistory(code, daysBefore, days, changedBy, changedAt);
    }
}
