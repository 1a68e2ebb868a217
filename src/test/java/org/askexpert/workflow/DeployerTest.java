package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DeployerTest {

    private static final String PROCESS = "ageing";

    private ProcessEngine engine;
    private RepositoryService repository;
    private Deployer deployer;

    @BeforeEach
    void aFreshEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:deployer");
        configuration.setProcessEngineName("deployer");
        configuration.setHistoryTimeToLive("P1D");
        engine = configuration.buildProcessEngine();
        repository = engine.getRepositoryService();
        deployer = new Deployer(repository, new DeployedModels(repository), new MockEnvironment());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anUnchangedRestartDeploysNothing() {
        deployer.afterSingletonsInstantiated();
        deployer.afterSingletonsInstantiated();
        assertThat(repository.createDeploymentQuery().count()).isOne();
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(3);
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(19);
    }

    @Test
    void aHigherTagIsDeployedAndALowerOneSkipped() {
        deploy("two");
        deploy("one");
        assertThat(versions()).isOne();
        deploy("three");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void anotherContentUnderTheSameTagStopsTheStart() {
        deploy("two");
        assertThatThrownBy(() -> deploy("two-changed"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("versionTag");
        assertThat(versions()).isOne();
    }

    @Test
    void aDeveloperMayChangeAModelUnderTheSameTag() {
        deploy("two");
        deployer.deploy(List.of(model("two-changed")), true);
        assertThat(versions()).isEqualTo(2);
    }

    private void deploy(String which) {
        deployer.deploy(List.of(model(which)), false);
    }

    private static Model model(String which) {
        return Model.at("models/ageing-" + which + ".bpmn");
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .count();
    }
}
