package org.askexpert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever changes the record is found out. */
@SpringBootTest
class SealAuditTest {

    private static final Viewer BOSS = new Viewer.Staff(1, "boss", Set.of(Role.ADMINISTRATOR));
    private static final Viewer EDITOR = new Viewer.Staff(2, "edith", Set.of(Role.EDITOR));

    @Autowired
    private SealAudit seal;

    @Autowired
    private VerifyAudit verify;

    @Autowired
    private VerifyCommand command;

    @Autowired
    private JdbcClient jdbc;

    private long planted;

    @BeforeEach
    void threeOldActsAndASeal() {
        forget();
        act("SEAL-0001");
        act("SEAL-0002");
        act("SEAL-0003");
        planted = jdbc.sql("select id from audit_event where object_key = 'SEAL-0002'")
                .query(Long.class)
                .single();
        seal.seal();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from audit_seal").update();
        jdbc.sql("delete from audit_event where object_key like 'SEAL-%'").update();
    }

    @Test
    void onlyAdministratorsCheckTheRecord() {
        assertThatThrownBy(() -> verify.verify(EDITOR)).isInstanceOf(Problem.class);
        assertThat(verify.verify(BOSS).isWhole()).isTrue();
    }

    @Test
    void aSecondNightSealsOnlyWhatIsNew() {
        seal.seal();
        assertThat(verify.verify(BOSS).seals()).isEqualTo(1);
        act("SEAL-0004");
        seal.seal();
        AuditCheck found = verify.verify(BOSS);
        assertThat(found.seals()).isEqualTo(2);
        assertThat(found.isWhole()).isTrue();
    }

    @Test
    void aChangedActIsFound() {
        jdbc.sql("update audit_event set actor_id = 8 where id = ?")
                .param(planted)
                .update();
        assertThat(verify.verify(BOSS).broken().number()).isEqualTo(1);
    }

    @Test
    void anActTakenOutIsFound() {
        jdbc.sql("delete from audit_event where id = ?").param(planted).update();
        assertThat(verify.verify(BOSS).isWhole()).isFalse();
    }

    @Test
    void anActPutInAfterwardsIsFound() {
        jdbc.sql("delete from audit_event where id = ?").param(planted).update();
        jdbc.sql("delete from audit_seal").update();
        seal.seal();
        jdbc.sql("insert into audit_event (id, happened_at, actor_kind, verb, object_kind, object_key)"
                        + " values (?, ?, 'system', 'accept', 'question', 'SEAL-0002')")
                .params(planted, Timestamp.from(Instant.parse("2026-03-01T12:00:00Z")))
                .update();
        assertThat(verify.verify(BOSS).isWhole()).isFalse();
    }

    @Test
    void aSealMadeAnewWithoutTheKeyIsFound() {
        jdbc.sql("update audit_seal set digest = ?").param("a".repeat(64)).update();
        assertThat(verify.verify(BOSS).isWhole()).isFalse();
    }

    @Test
    void aSealTakenOutIsFound() {
        act("SEAL-0004");
        seal.seal();
        jdbc.sql("delete from audit_seal where number = 1").update();
        assertThat(verify.verify(BOSS).broken().number()).isEqualTo(2);
    }

    @Test
    void theCommandSaysItAndAnswersWithItsExitCode() {
        assertThat(command.report(new PrintStream(new ByteArrayOutputStream()))).isZero();
        jdbc.sql("delete from audit_event where id = ?").param(planted).update();
        var said = new ByteArrayOutputStream();
        assertThat(command.report(new PrintStream(said))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("SEAL 1 DOES NOT AGREE");
    }

    private void act(String key) {
        jdbc.sql("insert into audit_event (happened_at, actor_kind, actor_id, verb, object_kind, object_key)"
                        + " values (?, 'staff', 7, 'accept', 'question', ?)")
                .params(Timestamp.from(Instant.parse("2026-03-01T12:00:00Z")), key)
                .update();
    }
}
