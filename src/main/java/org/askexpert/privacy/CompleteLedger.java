package org.askexpert.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds to this node's ledger what other nodes erased. */
@UseCase
public class CompleteLedger {

    private static final int STRETCH = 1_000;

    private final Ledger ledger;
    private final JdbcClient jdbc;

    CompleteLedger(Ledger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** How many lines were missing. */
    public int complete(Viewer system) {
        system.mustBeSystem();
        Set<String> written = written();
        int missing = 0;
        String behind = "";
        for (List<ErasedLine> next = behind(behind); !next.isEmpty(); next = behind(behind)) {
            List<ErasedLine> others = next.stream()
                    .filter(line -> !written.contains(line.referenceHash()))
                    .toList();
            ledger.append(others);
            missing += others.size();
            behind = next.get(next.size() - 1).referenceHash();
        }
        return missing;
    }

    private Set<String> written() {
        try (Stream<ErasedLine> lines = ledger.lines()) {
            return lines.map(ErasedLine::referenceHash).collect(Collectors.toSet());
        }
    }

    private List<ErasedLine> behind(String hash) {
        return jdbc.sql("select q.question_id, q.reference_hash, e.text_went from erased_question q"
                        + " join erasure e on e.id = q.erasure_id where e.wished_by <> 'RULE' and q.reference_hash > ?"
                        + " order by q.reference_hash limit " + STRETCH)
                .param(hash)
                .query((row, number) -> new ErasedLine(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
