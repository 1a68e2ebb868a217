package org.askexpert.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /** On this node at once, on the others within a minute. */
    void readAnewAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tables.invalidateAll();
            }
        });
    }

    private static Table read(JdbcClient jdbc, Stemming words) {
        List<String> rows = jdbc.sql("select terms from synonym_group order by id")
                .query(String.class)
                .list();
        Map<List<String>, Set<Term>> others = new HashMap<>();
        int longest = 1;
        for (String row : rows) {
            List<Term> terms = Arrays.stream(COMMAS.split(row.strip()))
                    .map(term -> new Term(term, words.stems(term)))
                    .filter(term -> !term.stems().isEmpty())
                    .toList();
            for (Term term : terms) {
                longest = Math.max(longest, term.stems().size());
                Set<Term> same = others.computeIfAbsent(term.stems(), unknown -> new LinkedHashSet<>());
                terms.stream()
                        .filter(other -> !other.stems().equals(term.stems()))
                        .forEach(same::add);
            }
        }
        return new Table(rows.size(), others, longest);
    }

    private record Term(String text, List<String> stems) {}

    /**
     * @param groups how many rows there are
     * @param longest words of the longest term
     */
    record Table(int groups, Map<List<String>, Set<Term>> others, int longest) {

        /** What means the same as a term of these stems. */
        List<String> of(List<String> stems) {
            return same(stems).map(Term::text).toList();
        }

        /** The same by its stems. */
        List<List<String>> stemsOf(List<String> stems) {
            return same(stems).map(Term::stems).distinct().toList();
        }

        /** Whether anything means the same as a term of these stems. */
        boolean knows(List<String> stems) {
            return !others.getOrDefault(stems, Set.of()).isEmpty();
        }

        private Stream<Term> same(List<String> stems) {
            return others.getOrDefault(stems, Set.of()).stream().limit(MOST);
        }
    }
}
