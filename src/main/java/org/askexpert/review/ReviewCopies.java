package org.askexpert.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews that are not sent yet: one of each reviewer for each question, overwritten with each saving, whatever it is on. */
@Component
class ReviewCopies {

    private static final String OWN =
            " where reviewer_id = ? and question_id = (select id from question where reference = ?)";

    private final JdbcClient rows;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewCopies(JdbcClient rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    void keep(Reference reference, Record form, Viewer.Staff me) {
        if (overwrite(reference, form, me)) return;
        try {
            rows.sql("insert into review_copy (question_id, reviewer_id, form, content, saved_at)"
                            + " select id, ?, ?, ?, ? from question where reference = ?")
                    .params(me.person(), name(form.getClass()), written(form), now(), reference.code())
                    .update();
        } catch (DuplicateKeyException faster) {
            overwrite(reference, form, me);
        }
    }

    private boolean overwrite(Reference reference, Record form, Viewer.Staff me) {
        return rows.sql("update review_copy set form = ?, content = ?, saved_at = ?" + OWN)
                        .params(name(form.getClass()), written(form), now())
                        .params(me.person(), reference.code())
                        .update()
                > 0;
    }

    <T extends Record> Optional<T> find(Class<T> form, Reference reference, Viewer.Staff me) {
        return rows.sql("select content from review_copy" + OWN + " and form = ?")
                .params(me.person(), reference.code(), name(form))
                .query(String.class)
                .optional()
                .map(content -> read(content, form));
    }

    void forget(Reference reference, Viewer.Staff me) {
        rows.sql("delete from review_copy" + OWN)
                .params(me.person(), reference.code())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String name(Class<?> form) {
        return form == EditionForm.class ? "edition" : "reply";
    }

    private String written(Record form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String content, Class<T> form) {
        try {
            return json.readValue(content, form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
