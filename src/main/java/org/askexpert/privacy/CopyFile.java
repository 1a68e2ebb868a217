package org.askexpert.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A copy as a file to keep: a page that stands on its own, or JSON. Its name says nothing of whom it is about. */
@Component
public class CopyFile {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String STAFF = "Words of our staff at work on it that are not in this copy, in rows: ";

    private final ObjectMapper json;

    CopyFile(ObjectMapper json) {
        this.json = json;
    }

    public ResponseEntity<byte[]> page(Copy copy) {
        return file(html(copy), "what-we-hold.html", PAGE);
    }

    /** By table and column; values as text. */
    public ResponseEntity<byte[]> json(Copy copy) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("madeAt", copy.madeAt().toString());
        whole.put("questions", copy.questions().stream().map(CopyFile::question).toList());
        try {
            return file(
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(whole),
                    "what-we-hold.json",
                    MediaType.APPLICATION_JSON);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Object> question(Copy.OfQuestion question) {
        Map<String, Object> held = new LinkedHashMap<>();
        for (Copy.Part part : question.parts()) {
            held.put(part.table(), part.rows().stream().map(CopyFile::row).toList());
        }
        return Map.of("reference", question.reference(), "held", held, "staffRows", question.staffRows());
    }

    private static Map<String, String> row(Copy.Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.cells().forEach(cell -> values.put(cell.column(), cell.value()));
        return values;
    }

    private static String html(Copy copy) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>What we hold</title></head>\n<body>\n"
                + "<h1>What we hold</h1>\n<p>Made on ");
        page.append(copy.madeAt()).append(".</p>\n");
        copy.questions().forEach(question -> question(question, page));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void question(Copy.OfQuestion question, StringBuilder page) {
        page.append("<h2>Question ").append(safe(question.reference())).append("</h2>\n");
        for (Copy.Part part : question.parts()) {
            page.append("<h3>").append(safe(part.table().replace('_', ' '))).append("</h3>\n");
            part.rows().forEach(row -> row(row.cells(), page));
        }
        if (question.staffRows() > 0) {
            page.append("<p>").append(STAFF).append(question.staffRows()).append(".</p>\n");
        }
    }

    private static void row(List<Copy.Cell> cells, StringBuilder page) {
        page.append("<dl>\n");
        for (Copy.Cell cell : cells) {
            page.append("<dt>").append(safe(cell.purpose())).append("</dt><dd dir=\"auto\"><pre>");
            page.append(safe(cell.value())).append("</pre></dd>\n");
        }
        page.append("</dl>\n");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static ResponseEntity<byte[]> file(String content, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
