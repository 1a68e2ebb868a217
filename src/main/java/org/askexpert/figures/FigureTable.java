package org.askexpert.figures;

import java.util.List;

/**
 * A table, and the picture that is drawn from it.
 *
 * @param code its words are {@code figures.<code>.…}
 * @param shape how it is drawn: {@code line} or {@code bar}
 * @param unit code of what its numbers count
 * @param message what it says, in a sentence
 * @param rows none where there is nothing yet
 */
public record FigureTable(
        String code, String shape, String unit, String message, List<Column> columns, List<Row> rows) {

    /** A column behind the first; some are not drawn, so that a picture stays readable. */
    public record Column(String title, boolean drawn) {}

    /** What it is about, and a cell for each column. */
    public record Row(String head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number as people read it, and as programs do.
     *
     * @param value empty where there is none
     */
    public record Cell(String shown, String value) {}

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
