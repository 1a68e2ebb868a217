package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
class EngineStartTest {

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

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

    @Test
    void theModelsOfTheJarAreDeployedOnce() {
        assertThat(repository.createDeploymentQuery().list())
                .extracting(Deployment::getName)
                .containsExactly(Deployer.NAME);
    }

    @Test
    void anExpressionInAModelReachesNoBeanButTheListed() {
        assertThat(evaluate("${mailRetries.delays().substring(0, 9)}")).isEqualTo("PT1M,PT5M");
        assertThatThrownBy(() -> evaluate("${dataSource.jdbcUrl}")).hasMessageContaining("Unknown property");
        assertThatThrownBy(() -> evaluate("${environment}")).hasMessageContaining("Unknown property");
    }

    private String evaluate(String expression) {
        String id = "probe";
        repository
                .createDeployment()
                .name(id)
                .addModelInstance(
                        id + ".bpmn",
                        Bpmn.createExecutableProcess(id)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask()
                                .camundaAssignee(expression)
                                .endEvent()
                                .done())
                .deploy();
        try {
            String instance = runtime.startProcessInstanceByKey(id).getId();
            return tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getAssignee();
        } finally {
            repository
                    .createDeploymentQuery()
                    .deploymentName(id)
                    .list()
                    .forEach(probe -> repository.deleteDeployment(probe.getId(), true));
        }
    }
}
