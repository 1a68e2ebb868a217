package org.askexpert.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what is typed between two revisions: one for each question and person, each call one statement. */
@Component
class DraftCopies {

    /** A window may overtake itself: its own later words replace its earlier ones, whatever answer got lost. */
    private static final String MINE = " where question_id = ? and person_id = ? and (version = ? or window_key = ?)";

    private static final TypeReference<List<SourceForm>> SOURCES = new TypeReference<>() {};

    private final JdbcClient rows;
    private final ObjectMapper json;

    DraftCopies(JdbcClient rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Optional<DraftCopy> find(long question, long person) {
        return rows.sql("select * from draft_copy where question_id = ? and person_id = ?")
                .params(question, person)
                .query((row, number) -> copy(row))
                .optional();
    }

    /** The first of these two; false where there is a copy already. */
    boolean begin(long question, long person, DraftForm typed, int base, Instant now) {
        try {
            rows.sql("insert into draft_copy (question_id, person_id, version, base_revision, window_key, answer,"
                            + " private_part, public_title, public_question, sources, saved_at)"
                            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(question, person, base, typed.window())
                    .params(typed.answer(), typed.privatePart(), typed.publicTitle(), typed.publicQuestion())
                    .params(written(typed), Timestamp.from(now))
                    .update();
            return true;
        } catch (DuplicateKeyException begunElsewhere) {
            return false;
        }
    }

    /** Writes over the version that was read; false where another window was faster. */
    boolean write(long question, long person, DraftForm typed, Instant now) {
        return rows.sql("update draft_copy set version = version + 1, answer = coalesce(?, answer),"
                                + " private_part = coalesce(?, private_part), public_title = coalesce(?, public_title),"
                                + " public_question = coalesce(?, public_question), sources = coalesce(?, sources),"
                                + " window_key = ?, saved_at = ?" + MINE)
                        .params(typed.answer(), typed.privatePart(), typed.publicTitle(), typed.publicQuestion())
                        .params(written(typed), typed.window(), Timestamp.from(now))
                        .params(question, person, typed.copy(), typed.window())
                        .update()
                == 1;
    }

    /** Its words are in a revision now; a copy another window wrote meanwhile stays. */
    void clear(long question, long person, DraftForm saved) {
        rows.sql("delete from draft_copy" + MINE)
                .params(question, person, saved.copy(), saved.window())
                .update();
    }

    void clear(long question, long person) {
        rows.sql("delete from draft_copy where question_id = ? and person_id = ?")
                .params(question, person)
                .update();
    }

    private DraftCopy copy(ResultSet row) throws SQLException {
        return new DraftCopy(
                row.getInt("version"),
                row.getInt("base_revision"),
                row.getString("answer"),
                row.getString("private_part"),
                row.getString("public_title"),
                row.getString("public_question"),
                read(row.getString("sources")),
                row.getTimestamp("saved_at").toInstant());
    }

    private String written(DraftForm typed) {
        try {
            return typed.sources() == null ? null : json.writeValueAsString(typed.written());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<SourceForm> read(String sources) {
        try {
            return sources == null ? null : json.readValue(sources, SOURCES);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
