package org.askexpert.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.askexpert.shared.Problem;

/** A day on which the office is closed. One that was removed stays as a row, so that it can be put back. */
@Entity
class Holiday {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate closedOn;
    private String name;
    private boolean removed;
    private Long changedBy;
    private Instant changedAt;

    protected Holiday() {}

    Holiday(LocalDate day) {
        this.closedOn = day;
        this.removed = true;
    }

    /** Closes the office on this day, for the first time or again. */
    void add(String called, long by, Instant now) {
        if (!removed) throw Problem.invalid("day", "Enter a day that is not in the calendar yet");
        name = called;
        change(false, by, now);
    }

    void remove(long by, Instant now) {
        change(true, by, now);
    }

    void putBack(long by, Instant now) {
        change(false, by, now);
    }

    private void change(boolean gone, long by, Instant now) {
        if (removed == gone) return;
        removed = gone;
        changedBy = by;
        changedAt = now;
    }

    LocalDate day() {
        return closedOn;
    }

    boolean isRemoved() {
        return removed;
    }

    /** How a version of the calendar names it. */
    String line() {
        return closedOn + " " + name;
    }

    HolidayView view() {
        return new HolidayView(id, closedOn, name);
    }
}
