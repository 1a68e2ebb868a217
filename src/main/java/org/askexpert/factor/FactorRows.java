package org.askexpert.factor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of second factors and recovery codes. What may count once is used by one statement that must hit one row. */
@Component
class FactorRows {

    private final JdbcClient jdbc;

    FactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FactorRow> of(long person) {
        return jdbc.sql("select secret, last_step, enrolled_at from second_factor where person_id = ?")
                .param(person)
                .query((row, number) -> {
                    Timestamp enrolled = row.getTimestamp(3);
                    return new FactorRow(
                            row.getBytes(1), row.getLong(2), enrolled == null ? null : enrolled.toInstant());
                })
                .optional();
    }

    boolean isEnrolled(long person) {
        return jdbc.sql("select count(*) from second_factor where person_id = ? and enrolled_at is not null")
                        .param(person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void begin(long person, byte[] sealed) {
        jdbc.sql("delete from second_factor where person_id = ? and enrolled_at is null")
                .param(person)
                .update();
        jdbc.sql("insert into second_factor (person_id, secret, last_step) values (?, ?, 0)")
                .params(person, sealed)
                .update();
    }

    void finish(long person, Instant now) {
        jdbc.sql("update second_factor set enrolled_at = ? where person_id = ? and enrolled_at is null")
                .params(Timestamp.from(now), person)
                .update();
    }

    /** Of any number of simultaneous tries with the code of one step, one gets it. */
    boolean useStep(long person, long step) {
        return jdbc.sql("update second_factor set last_step = ? where person_id = ? and last_step < ?")
                        .params(step, person, step)
                        .update()
                == 1;
    }

    void replaceCodes(long person, Collection<byte[]> hashes) {
        jdbc.sql("delete from recovery_code where person_id = ?").param(person).update();
        hashes.forEach(hash -> jdbc.sql("insert into recovery_code (person_id, code_hash) values (?, ?)")
                .params(person, hash)
                .update());
    }

    boolean useCode(long person, byte[] hash) {
        return jdbc.sql("delete from recovery_code where person_id = ? and code_hash = ?")
                        .params(person, hash)
                        .update()
                == 1;
    }

    int codesLeft(long person) {
        return jdbc.sql("select count(*) from recovery_code where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    void remove(long person) {
        jdbc.sql("delete from recovery_code where person_id = ?").param(person).update();
        jdbc.sql("delete from second_factor where person_id = ?").param(person).update();
    }
}
