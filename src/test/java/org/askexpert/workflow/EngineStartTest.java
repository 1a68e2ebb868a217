package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
class EngineStartTest {

    @Autowired
    private ManagementService management;

    @Autowired
    private DataSource dataSource;

    @Test
    void theEngineRunsOnTheTablesThatFlywayMade() {
        assertThat(management.getProperties()).containsEntry("historyLevel", "3");
        assertThat(new JdbcTemplate(dataSource)
                        .queryForObject(
                                "select count(*) from information_schema.tables where table_name like 'ACT\\_%'",
                                Integer.class))
                .isEqualTo(49);
    }
}
