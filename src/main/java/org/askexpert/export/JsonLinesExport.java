package org.askexpert.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.askexpert.archive.CitedSource;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes the archive as JSON Lines, in the columns that the import reads. */
@Component
class JsonLinesExport {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8) // an emoji stays one sign
            .build();

    private final FindExport find;

    JsonLinesExport(FindExport find) {
        this.find = find;
    }

    void write(OutputStream out, Viewer me) throws IOException {
        List<ExportedEntry> stretch = find.behind(0, me);
        while (!stretch.isEmpty()) {
            for (ExportedEntry entry : stretch) write(entry, out);
            out.flush();
            stretch = find.behind(stretch.get(stretch.size() - 1).key(), me);
        }
    }

    private static void write(ExportedEntry entry, OutputStream out) throws IOException {
        try (JsonGenerator line = JSON.createGenerator(out)) {
            line.writeStartObject();
            line.writeStringField("slug", entry.slug());
            line.writeStringField("topic", entry.topic().slug());
            line.writeStringField("title", entry.title());
            line.writeStringField("question", entry.question().markdown());
            line.writeStringField("answer", entry.answer().markdown());
            line.writeStringField("publishedAt", entry.dates().published().toString());
            line.writeStringField("origin", entry.origin());
            if (!entry.sources().isEmpty()) writeSources(entry.sources(), line);
            line.writeEndObject();
        }
        out.write('\n');
    }

    private static void writeSources(List<CitedSource> sources, JsonGenerator line) throws IOException {
        line.writeArrayFieldStart("sources");
        for (CitedSource source : sources) {
            line.writeStartObject();
            line.writeStringField("kind", source.kind().code());
            if (source.slug() != null) line.writeStringField("slug", source.slug());
            if (source.title() != null) line.writeStringField("title", source.title());
            if (source.url() != null) line.writeStringField("url", source.url());
            if (source.year() != null) line.writeNumberField("year", source.year());
            line.writeEndObject();
        }
        line.writeEndArray();
    }
}
