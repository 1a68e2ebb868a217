package org.askexpert.transfer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.askexpert.shared.Coded;

/** A form in which pairs come in. */
public enum ImportFormat implements Coded {
    TEXT("txt", "text/plain"),
    HTML("html", "text/html"),
    CSV("csv", "text/csv"),
    JSON_LINES("jsonl", "application/x-ndjson");

    private final String ending;
    private final String type;

    ImportFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** @param type as a request names it, without parameters */
    public static Optional<ImportFormat> ofType(String type) {
        return Stream.of(values()).filter(form -> form.type.equals(type)).findFirst();
    }

    /** What the name of a file says about it. */
    public static Optional<ImportFormat> ofName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".htm")) return Optional.of(HTML);
        if (small.endsWith(".ndjson")) return Optional.of(JSON_LINES);
        return Stream.of(values())
                .filter(form -> small.endsWith("." + form.ending))
                .findFirst();
    }

    /** Whether each pair may name its own topic. */
    public boolean namesTopics() {
        return this == CSV || this == JSON_LINES;
    }

    PairReader reader() {
        return switch (this) {
            case TEXT -> new PlainTextReader();
            case HTML -> new HtmlPageReader();
            case CSV -> new CsvTableReader();
            case JSON_LINES -> new JsonLinesReader();
        };
    }
}
