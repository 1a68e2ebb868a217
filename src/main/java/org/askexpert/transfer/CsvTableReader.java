package org.askexpert.transfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a table whose first line names its columns; commas, semicolons or tabs stand between them. */
final class CsvTableReader implements PairReader {

    private static final int MOST_COLUMNS = 100;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    @Override
    public void read(SourceLines from, PairSink to) {
        String head = from.next();
        if (head == null || head.isBlank()) throw BrokenFile.at(1, "the names of the columns are missing");
        var text = new LinesAsText(head, from);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(head))
                .allowUnclosedQuote(false)
                .maxBufferSize(SourceLines.LONGEST)
                .ofCsvRecord(text)) {
            List<String> columns = null;
            for (CsvRecord row : rows) {
                if (columns == null) columns = columns(row, to);
                else take(row, columns, to);
            }
        } catch (CsvParseException broken) {
            throw reason(broken, text.line());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The parser wraps whatever failed while it fetched the next lines: that is no fault of the table. */
    private static RuntimeException reason(CsvParseException broken, int line) {
        if (broken.getCause() instanceof Error fatal) throw fatal;
        return broken.getCause() instanceof RuntimeException fetching
                ? fetching
                : BrokenFile.at(line, "the table breaks off or is broken near here; look at its quotes");
    }

    private static void take(CsvRecord row, List<String> columns, PairSink to) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            String counts = "the line has %d columns, the first one has %d";
            throw BrokenFile.at(line, counts.formatted(row.getFieldCount(), columns.size()));
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) cells.put(columns.get(i), row.getField(i));
        PairColumns.pair(line, cells, List.of(), to);
    }

    private static List<String> columns(CsvRecord head, PairSink to) {
        List<String> names = head.getFields().stream().map(String::strip).toList();
        if (names.size() > MOST_COLUMNS) throw BrokenFile.at(1, "there are more than 100 columns");
        Set<String> seen = new HashSet<>(names);
        if (!seen.contains("question") || !seen.contains("answer") || seen.size() < names.size()) {
            throw BrokenFile.at(1, "name each column once, and question and answer among them");
        }
        if (!PairColumns.ALL.containsAll(seen)) {
            to.warning(new LineNote(1, "some columns have names we do not know; they are left out"));
        }
        return names;
    }

    private static char separator(String head) {
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(head, one), count(head, other)))
                .orElse(',');
    }

    private static long count(String head, char separator) {
        return head.chars().filter(sign -> sign == separator).count();
    }
}
