package org.askexpert.privacy;

import java.time.Instant;
import java.util.List;

/**
 * A copy of everything held of somebody's questions, for reading and for programs.
 *
 * @param madeAt when
 */
public record Copy(Instant madeAt, List<OfQuestion> questions) {

    public Copy {
        questions = List.copyOf(questions);
    }

    /**
     * What is held of one question.
     *
     * @param staffRows how much staff wrote at work that is not in this copy
     */
    public record OfQuestion(String reference, List<Part> parts, long staffRows) {
        public OfQuestion {
            parts = List.copyOf(parts);
        }
    }

    /** What one table holds of it. */
    public record Part(String table, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a table. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One value.
     *
     * @param purpose what it is for, in the words of the register
     */
    public record Cell(String column, String purpose, String value) {}
}
