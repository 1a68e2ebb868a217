package org.askexpert.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** What the engine runs now, compared with a model of our jar by version tag, then by content. */
@Component
class DeployedModels {

    enum Age {
        NEWER,
        SAME,
        CHANGED,
        OLDER
    }

    private record Latest(ResourceDefinition definition, String tag) {
        int number() {
            return tag == null ? 0 : Integer.parseInt(tag);
        }
    }

    private final RepositoryService repository;

    DeployedModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** How the model stands to what is deployed; one definition that is older makes all of the file older. */
    Age compare(Model model) {
        boolean newer = false;
        boolean changed = false;
        for (Map.Entry<String, Integer> own : model.tags().entrySet()) {
            Latest latest = model.isDecision() ? decision(own.getKey()) : process(own.getKey());
            int difference = latest == null ? 1 : own.getValue().compareTo(latest.number());
            if (difference < 0) return Age.OLDER;
            newer |= difference > 0;
            changed |= difference == 0 && !isSame(model, latest.definition());
        }
        if (newer) return Age.NEWER;
        return changed ? Age.CHANGED : Age.SAME;
    }

    private Latest process(String key) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return found == null ? null : new Latest(found, found.getVersionTag());
    }

    private Latest decision(String key) {
        DecisionDefinition found = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return found == null ? null : new Latest(found, found.getVersionTag());
    }

    private boolean isSame(Model model, ResourceDefinition definition) {
        try (InputStream in =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return Arrays.equals(in.readAllBytes(), model.content());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
