package org.askexpert.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Brings the models of this jar into the engine while the context starts, before the port opens. */
@Component
class Deployer implements SmartInitializingSingleton {

    /** One name for all, so that the engine finds what it has already, whatever path the jar came from. */
    static final String NAME = "ask-an-expert";

    static final List<String> MODELS = List.of(
            "bpmn/triage.dmn",
            "bpmn/routing.dmn",
            "bpmn/deadlines.dmn",
            "bpmn/review-depth.dmn",
            "bpmn/question-to-answer.bpmn",
            "bpmn/deliver-mail.bpmn",
            "bpmn/recheck-deadlines.dmn",
            "bpmn/recheck-answer.bpmn");

    private final RepositoryService repository;
    private final DeployedModels deployed;
    private final Environment environment;

    Deployer(RepositoryService repository, DeployedModels deployed, Environment environment) {
        this.repository = repository;
        this.deployed = deployed;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean mayChange = environment.acceptsProfiles(Profiles.of("demo"));
        deploy(MODELS.stream().map(Model::at).toList(), mayChange);
    }

    /**
     * Deploys what is newer than what runs; a restarting old node leaves newer models alone.
     *
     * @param mayChange whether a model may change under an unchanged version tag, as on a developer's machine
     */
    void deploy(List<Model> models, boolean mayChange) {
        List<Model> due =
                models.stream().filter(model -> isDue(model, mayChange)).toList();
        if (due.isEmpty()) return;
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        due.forEach(model -> deployment.addInputStream(model.path(), new ByteArrayInputStream(model.content())));
        deployment.deploy();
    }

    private boolean isDue(Model model, boolean mayChange) {
        return switch (deployed.compare(model)) {
            case NEWER -> true;
            case OLDER, SAME -> false;
            case CHANGED -> {
                if (!mayChange) {
                    throw new IllegalStateException(
                            model.path() + " differs from the deployed one: raise its camunda:versionTag");
                }
                yield true;
            }
        };
    }
}
