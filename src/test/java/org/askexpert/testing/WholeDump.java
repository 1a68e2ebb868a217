package org.askexpert.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything there is: every column of every table, and all that stands in the index, deleted or not. */
@TestComponent
public final class WholeDump {

    private final JdbcClient rows;
    private final jakarta.persistence.EntityManager entities;
    private final TransactionTemplate transaction;

    public WholeDump(JdbcClient rows, jakarta.persistence.EntityManager entities, TransactionTemplate transaction) {
        this.rows = rows;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Tables that hold the word now, in whatever column, as text or as bytes. */
    public List<String> holding(String word) {
        return holding(word, take());
    }

    /** Tables of this dump that hold the word. */
    public static List<String> holding(String word, Map<String, String> dump) {
        String small = word.toLowerCase(Locale.ROOT);
        String hex = HexFormat.of().formatHex(small.getBytes(StandardCharsets.UTF_8));
        return dump.entrySet().stream()
                .filter(table ->
                        table.getValue().contains(small) || table.getValue().contains(hex))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** All that stands in each table, small letters. */
    public Map<String, String> take() {
        return rows
                .sql(
                        "select table_name from information_schema.tables where table_schema = schema() and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(table -> table, this::content));
    }

    private String content(String table) {
        return rows.sql("select * from " + table).query().listOfRows().stream()
                .flatMap(WholeDump::readable)
                .collect(Collectors.joining("\n"));
    }

    private static java.util.stream.Stream<String> readable(Map<String, Object> row) {
        return row.values().stream().filter(value -> value != null).map(WholeDump::text);
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return (new String(bytes, StandardCharsets.UTF_8) + HexFormat.of().formatHex(bytes))
                    .toLowerCase(Locale.ROOT);
        }
        return value.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of the index still has the word, among its terms or in what it stores of deleted entries. */
    public boolean indexHolds(String word) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var scope = Search.session(entities).scope(Object.class, "Entry").extension(LuceneExtension.get());
            try (IndexReader reader = scope.openIndexReader()) {
                return words(reader).stream().anyMatch(found -> found.contains(word.toLowerCase(Locale.ROOT)));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }));
    }

    private static List<String> words(IndexReader reader) throws IOException {
        List<String> words = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                words.add(leaf.reader()
                        .storedFields()
                        .document(document)
                        .toString()
                        .toLowerCase(Locale.ROOT));
            }
            for (var field : leaf.reader().getFieldInfos()) {
                var terms = leaf.reader().terms(field.name);
                if (terms == null) continue;
                var all = new TreeSet<String>();
                TermsEnum each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) all.add(term.utf8ToString());
                words.addAll(all);
            }
        }
        return words;
    }
}
