package org.askexpert.question;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions nobody works on any more, by how long ago they came to where they are. */
@UseCase
@Transactional(readOnly = true)
public class FindClosed {

    private static final String CLOSED =
            " from question q where q.stage in (:stages) and q.in_work = false and q.in_review = false"
                    + " and (select max(s.at) from stage_change s where s.question_id = q.id) < :before";

    private final JdbcClient jdbc;

    FindClosed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Public codes by key, in the order of the keys, stretch by stretch.
     *
     * @param behind key of the last one of the stretch before, or 0
     */
    public Map<Long, Reference> before(List<Stage> stages, Instant moment, long behind, int most, Viewer system) {
        system.mustBeSystem();
        Map<Long, Reference> found = new LinkedHashMap<>();
        asked("select q.id, q.reference" + CLOSED + " and q.id > :behind order by q.id limit :most", stages, moment)
                .param("behind", behind)
                .param("most", most)
                .query(row -> {
                    found.put(row.getLong(1), new Reference(row.getString(2)));
                });
        return found;
    }

    /** Locks a question and says whether the same still holds of it: somebody may have taken it up again meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lockIfStill(long question, List<Stage> stages, Instant moment, Viewer system) {
        system.mustBeSystem();
        jdbc.sql("select id from question where id = ? for update")
                .param(question)
                .query(Long.class)
                .list();
        return asked("select count(*)" + CLOSED + " and q.id = :id", stages, moment)
                        .param("id", question)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public long count(List<Stage> stages, Instant moment, Viewer me) {
        me.mustBe(Role.EDITOR);
        return asked("select count(*)" + CLOSED, stages, moment)
                .query(Long.class)
                .single();
    }

    /** Only those of which a row of the asker still says how to reach them. */
    public long countReachable(List<Stage> stages, Instant moment, Viewer me) {
        me.mustBe(Role.EDITOR);
        String reachable = " and exists (select 1 from asker a where a.question_id = q.id and a.email is not null)";
        return asked("select count(*)" + CLOSED + reachable, stages, moment)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, List<Stage> stages, Instant moment) {
        return jdbc.sql(sql)
                .param("stages", stages.stream().map(Stage::name).collect(Collectors.toList()))
                .param("before", Timestamp.from(moment));
    }
}
