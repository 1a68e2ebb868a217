package org.askexpert.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.askexpert.archive.CitedSource;

/** Reads JSON Lines: one object with the columns of a pair on each line. */
final class JsonLinesReader implements PairReader {

    private static final int DEEPEST = 8;

    /** What sources are written as: see the export. */
    private static final String SOURCES = "sources";

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private boolean warned;

    @Override
    public void read(SourceLines from, PairSink to) {
        boolean empty = true;
        for (String line = from.next(); line != null; line = from.next()) {
            if (line.isBlank()) continue;
            empty = false;
            take(from.number(), object(from.number(), line), to);
        }
        if (empty) to.skipped(new LineNote(1, "the file is empty"));
    }

    private void take(int line, JsonNode object, PairSink to) {
        Map<String, String> cells = new HashMap<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode value = object.get(name);
            if (!PairColumns.ALL.contains(name)) warn(line, to);
            else if (value.isTextual()) cells.put(name, value.textValue());
            else if (!value.isNull() && !name.equals(SOURCES)) {
                to.skipped(new LineNote(line, name + " must be text"));
                return;
            }
        }
        List<CitedSource> sources = new ArrayList<>();
        String fault = SourceColumn.read(object.get(SOURCES), sources);
        if (fault == null) PairColumns.pair(line, cells, sources, to);
        else to.skipped(new LineNote(line, fault));
    }

    private void warn(int line, PairSink to) {
        if (!warned) to.warning(new LineNote(line, "some fields have names we do not know; they are left out"));
        warned = true;
    }

    private static JsonNode object(int line, String text) {
        try {
            JsonNode node = JSON.readValue(text);
            if (node != null && node.isObject()) return node;
        } catch (JsonProcessingException broken) {
            // said below; what the parser says repeats the file
        }
        throw BrokenFile.at(line, "this is not one JSON object; the file may have been cut off here");
    }
}
