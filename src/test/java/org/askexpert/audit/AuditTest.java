package org.askexpert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class AuditTest {

    private static final Viewer ANA = new Viewer.Staff(7, "ana", Set.of(Role.EXPERT));

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingIsRecordedOutsideTheTransactionOfTheAct() {
        assertThatThrownBy(() -> audit.record("accept", "question", "AUD1-T000", ANA, null))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows("AUD1-T000")).isZero();
    }

    @Test
    void whatIsRolledBackIsNotRecorded() {
        transaction.executeWithoutResult(status -> {
            audit.record("accept", "question", "AUD2-T000", ANA, null);
            status.setRollbackOnly();
        });
        assertThat(rows("AUD2-T000")).isZero();
    }

    @Test
    void anActIsOneRow() {
        transaction.executeWithoutResult(status -> audit.record("accept", "question", "AUD3-T000", ANA, "no-time"));
        assertThat(rows("AUD3-T000")).isEqualTo(1);
    }

    @Test
    void identitiesAreRecordedAsKeyedHashes() {
        assertThat(audit.hashed("ana@example.org"))
                .isEqualTo(audit.hashed("ana@example.org"))
                .doesNotContain("ana")
                .hasSize(43);
    }

    private int rows(String key) {
        return jdbc.sql(
                        "select count(*) from audit_event where object_key = ? and actor_kind = 'staff' and actor_id = 7")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
