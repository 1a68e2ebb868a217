package org.askexpert.search;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A question of which we know the entry that answers it.
 *
 * @param fits key of that entry, or null where none does
 */
public record Labelled(String fits, Kind kind, Half half, String text) {

    enum Kind {
        TITLE,
        PLAIN_WORDS,
        MISSPELT,
        LETTER
    }

    enum Half {
        TUNING,
        FINAL
    }

    /** An entry of the archive they are asked of. */
    public record Answered(String key, String title, String question, String answer) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    static List<Answered> entries() {
        return read("entries", JSON.readerFor(Answered.class));
    }

    static List<Labelled> questions() {
        return read("questions", JSON.readerFor(Labelled.class));
    }

    private static <T> List<T> read(String name, ObjectReader reader) {
        try (InputStream file = Labelled.class.getResourceAsStream("/similar/" + name + ".jsonl")) {
            return reader.<T>readValues(file).readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
