package org.askexpert.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * The checklist as typed, row by row, with room for more.
 *
 * @param version the one that was read before typing
 */
record ChecklistForm(List<Row> lines, Integer version) implements ListForm {

    private static final int SPARE = 3;

    /** A row; {@code needed} is null where its box is not ticked. */
    record Row(String words, Boolean needed) {}

    ChecklistForm {
        lines = lines == null ? new ArrayList<>() : lines;
    }

    static ChecklistForm of(ListView list) {
        List<Row> rows = new ArrayList<>();
        list.lines().forEach(line -> rows.add(new Row(line.words(), line.needed())));
        for (int spare = 0; spare < SPARE; spare++) rows.add(new Row(null, null));
        return new ChecklistForm(rows, list.version());
    }

    @Override
    public ChecklistForm after(int newest) {
        return new ChecklistForm(lines, newest);
    }

    @Override
    public int read() {
        return version == null ? 0 : version;
    }

    @Override
    public List<ListLine> typed() {
        return lines.stream()
                .map(row -> new ListLine(row.words(), Boolean.TRUE.equals(row.needed())))
                .toList();
    }
}
