package org.askexpert.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.archive.CitedSource;
import org.askexpert.question.SourceKind;

/** What an exported pair rests on: a list of {@code kind}, {@code slug}, {@code title}, {@code url}, {@code year}. */
final class SourceColumn {

    private static final int MOST = 100;

    private SourceColumn() {}

    /**
     * Reads them into a list.
     *
     * @return why they cannot be read, or null
     */
    static String read(JsonNode column, List<CitedSource> into) {
        if (column == null || column.isNull()) return null;
        if (!column.isArray() || column.size() > MOST) return "sources must be a list of up to 100";
        for (JsonNode source : column) {
            SourceKind kind = kind(source.path("kind").asText());
            if (kind == null) return "a source has an unknown kind";
            JsonNode year = source.get("year");
            into.add(new CitedSource(
                    kind,
                    text(source, "slug"),
                    text(source, "title"),
                    text(source, "url"),
                    year == null || !year.isInt() ? null : year.intValue()));
        }
        return null;
    }

    private static SourceKind kind(String code) {
        return Stream.of(SourceKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonNode source, String name) {
        JsonNode value = source.get(name);
        return value == null || !value.isTextual() ? null : value.textValue();
    }
}
