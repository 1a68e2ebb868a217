package org.askexpert.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the office sees of its weeks.
 *
 * @param week the Monday of the week that is shown
 * @param previous the one before, or null where nothing is kept of it; {@code next} alike
 * @param workedOut when the figures of the week were worked out, or null
 */
public record Figures(LocalDate week, LocalDate previous, LocalDate next, Instant workedOut, List<FigureTable> tables) {

    public Figures {
        tables = List.copyOf(tables);
    }

    public Optional<FigureTable> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }
}
