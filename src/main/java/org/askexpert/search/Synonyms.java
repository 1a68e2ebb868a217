package org.askexpert.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What means the same as a term. Read anew every half minute: a changed row holds within a minute on every node. */
@Component
class Synonyms {

    /** Terms of one group that a search asks for at most. */
    private static final int MOST = 12;

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Pattern COMMAS = Pattern.compile("\\s*[,\\n]\\s*");

    private final LoadingCache<String, Table> tables;

    Synonyms(JdbcClient jdbc, Stemming words, Ticker ticker) {
        tables = Caffeine.newBuilder().expireAfterWrite(KEPT).ticker(ticker).build(all -> read(jdbc, words));
    }

    /** All of one moment, so that one search sees one state. */
    Table now() {
        return tables.get("");
    }

    private static Table read(JdbcClient jdbc, Stemming words) {
        List<String> rows = jdbc.sql("select terms from synonym_group order by id")
                .query(String.class)
                .list();
        Map<String, Set<String>> others = new HashMap<>();
        int longest = 1;
        for (String row : rows) {
            List<String> terms = Arrays.stream(COMMAS.split(row.strip()))
                    .filter(term -> !term.isEmpty())
                    .toList();
            for (String term : terms) {
                List<String> stems = words.stems(term);
                longest = Math.max(longest, stems.size());
                Set<String> same = others.computeIfAbsent(key(stems), unknown -> new LinkedHashSet<>());
                terms.stream()
                        .filter(other -> !key(words.stems(other)).equals(key(stems)))
                        .forEach(same::add);
            }
        }
        return new Table(rows.size(), others, longest);
    }

    private static String key(List<String> stems) {
        return String.join(" ", stems);
    }

    /**
     * @param groups how many rows there are
     * @param longest words of the longest term
     */
    record Table(int groups, Map<String, Set<String>> others, int longest) {

        /** What means the same as a term of these stems. */
        List<String> of(List<String> stems) {
            List<String> same = new ArrayList<>(others.getOrDefault(key(stems), Set.of()));
            return same.subList(0, Math.min(MOST, same.size()));
        }
    }
}
