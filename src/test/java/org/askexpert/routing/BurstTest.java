package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Jobs;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many questions at once: each reaches an expert or the editors, and no expert gets more than the share or can take. */
@WholeProgram
class BurstTest {

    /** More with {@code -Dburst=1000}. */
    private static final int MANY = Integer.getInteger("burst", 200);

    private static final int EXPERTS = 7;
    private static final int ROOM = 5;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Jobs jobs;

    @AfterEach
    void leaveNoLettersToOthers() {
        jobs.forgetMail();
    }

    @Test
    void everyQuestionReachesAnExpertOrTheEditorsAndLoadIsFair() {
        Scene scene = new Scene(program);
        List<String> experts = IntStream.range(0, EXPERTS)
                .mapToObj(i -> scene.person("expert" + i, Role.EXPERT))
                .toList();
        rows.sql("update person set capacity = ? where handle = ?")
                .params(ROOM, experts.get(0))
                .update();
        List<String> asked =
                IntStream.range(0, MANY).mapToObj(i -> scene.askedOnly()).toList();
        asked.forEach(scene::step);
        Map<String, Long> held = new TreeMap<>();
        asked.forEach(reference -> held.merge(holder(reference), 1L, Long::sum));
        assertThat(held.keySet()).isSubsetOf(experts);
        assertThat(held.get(experts.get(0))).isEqualTo(ROOM);
        long share = (long) Math.ceil((MANY - ROOM) / (double) (EXPERTS - 1));
        assertThat(held.values()).allMatch(count -> count <= share);
    }

    @Test
    void whatNobodyHasRoomForWaitsForTheEditors() {
        Scene scene = new Scene(program);
        String only = scene.person("only", Role.EXPERT);
        rows.sql("update person set capacity = 2 where handle = ?").param(only).update();
        List<String> asked = IntStream.range(0, 5).mapToObj(i -> scene.asked()).toList();
        assertThat(asked)
                .filteredOn(reference -> only.equals(holder(reference)))
                .hasSize(2);
        assertThat(asked)
                .filteredOn(reference -> stage(reference).equals("TRIAGE EXPERT"))
                .hasSize(3);
    }

    private String holder(String reference) {
        return rows.sql("select p.handle from question q join person p on p.id = q.assignee_id where q.reference = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .orElse("nobody");
    }

    private String stage(String reference) {
        return rows.sql("select concat(stage, ' ', waiting) from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
