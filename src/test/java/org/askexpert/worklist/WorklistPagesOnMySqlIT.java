package org.askexpert.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@NeedsDocker
@WholeProgram
@DirtiesContext
class WorklistPagesOnMySqlIT extends WorklistPages {

    @Autowired
    private JdbcClient rows;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }

    @Test
    void everyListIsReadInTheOrderOfItsIndex() {
        for (String[] list : new String[][] {
            {"in_review = true", "in_review, due_at, id", "question_review_by_due"},
            {"in_review = true", "in_review, topic_rank, id", "question_review_by_topic"},
            {"in_triage = true", "in_triage, topic_rank, id", "question_triage_by_topic"},
            {"assignee_id = 7 and in_work = true", "assignee_id, in_work, due_at, id", "question_mine"},
            {"id > 0", "due_at, id", "question_by_due"},
            {"id > 0", "topic_rank, id", "question_by_topic_rank"}
        }) {
            String sql = "select title from question where %s order by %s limit 21".formatted(list[0], list[1]);
            List<String> plan =
                    rows.sql("explain format=tree " + sql).query(String.class).list();
            assertThat(plan.toString()).as(sql).contains(list[2]).doesNotContain("Sort");
        }
    }
}
