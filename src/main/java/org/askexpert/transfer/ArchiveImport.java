package org.askexpert.transfer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * A file small enough to be looked at in one piece, that is to become entries.
 *
 * @param topic slug of the topic of those pairs that name none
 * @param content the file in UTF-8
 * @param ends last paragraph of each quotation, by the line it begins on; others run to the end of their answer
 * @param accepted lines of the pairs that are wanted, or null for all
 */
public record ArchiveImport(
        String topic, ImportFormat format, byte[] content, Map<Integer, Integer> ends, Set<Integer> accepted) {
    public ArchiveImport {
        ends = Map.copyOf(ends);
        accepted = accepted == null ? null : Set.copyOf(accepted);
    }

    /** All pairs of a file, as they come. */
    public static ArchiveImport all(String topic, ImportFormat format, byte[] content) {
        return new ArchiveImport(topic, format, content, Map.of(), null);
    }

    /** A pasted page of plain text. */
    public static ArchiveImport ofText(String topic, String text, Map<Integer, Integer> ends) {
        return new ArchiveImport(topic, ImportFormat.TEXT, text.getBytes(StandardCharsets.UTF_8), ends, null);
    }

    SourceLines lines() {
        return new SourceLines(new ByteArrayInputStream(content));
    }

    boolean wants(int line) {
        return accepted == null || accepted.contains(line);
    }
}
