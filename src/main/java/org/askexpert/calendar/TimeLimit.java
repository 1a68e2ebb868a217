package org.askexpert.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;

/** How many days one thing may take; the tables say which limit holds where, the row how long it is. */
@Entity
class TimeLimit {

    @Id
    private String code;

    private int position;
    private String step;
    private String label;
    private String unit;
    private int days;
    private String atMost;
    private int longest;

    protected TimeLimit() {}

    void last(int wanted) {
        days = wanted;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    int days() {
        return days;
    }

    /** Days that nobody may go past here. */
    int longest() {
        return longest;
    }

    /** Codes of the limits this one may not be longer than. */
    List<String> atMost() {
        return atMost == null ? List.of() : Arrays.asList(atMost.split(","));
    }

    LimitView view() {
        return new LimitView(code, step, label, unit, days);
    }
}
