package org.askexpert.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.calendar.LimitView;
import org.askexpert.shared.Problem;

/**
 * All limits as typed, row by row.
 *
 * @param version the one that was read before typing
 */
record LimitsForm(List<Row> rows, Integer version) {

    /** A limit and its days. */
    record Row(String code, String days) {}

    LimitsForm {
        rows = rows == null ? new ArrayList<>() : rows;
    }

    static LimitsForm of(List<LimitView> limits, int version) {
        return new LimitsForm(
                limits.stream()
                        .map(limit -> new Row(limit.code(), String.valueOf(limit.days())))
                        .toList(),
                version);
    }

    LimitsForm after(int newest) {
        return new LimitsForm(rows, newest);
    }

    int read() {
        return version == null ? 0 : version;
    }

    /** Days by code; what is no number counts as none, which no limit may be. */
    Map<String, Integer> typed() {
        Map<String, Integer> days = new HashMap<>();
        for (Row row : rows) {
            boolean number = row.days() != null && row.days().strip().matches("\\d{1,4}");
            days.put(row.code(), number ? Integer.parseInt(row.days().strip()) : 0);
        }
        return days;
    }

    /** What is wrong with a limit is wrong with the field of its row. */
    Problem named(Problem refusal) {
        if (refusal.kind() != Problem.Kind.INVALID) return refusal;
        return Problem.invalid(refusal.errors().stream()
                .map(error -> new Problem.FieldError(field(error.field()), error.message()))
                .toList());
    }

    private String field(String code) {
        for (int i = 0; i < rows.size(); i++) {
            if (code.equals(rows.get(i).code())) return "rows[" + i + "].days";
        }
        return "rows";
    }
}
