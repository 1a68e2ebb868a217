package org.askexpert.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Which versions of our processes are older than the one this program brings. */
@Component
class Behind {

    /** Two versions of one process, by version tag. */
    record Step(ProcessDefinition old, ProcessDefinition target) {}

    private final RepositoryService repository;

    Behind(RepositoryService repository) {
        this.repository = repository;
    }

    /** None where a newer program has been here: an old one leads nothing back. */
    List<Step> steps() {
        return Deployer.MODELS.stream()
                .filter(path -> path.endsWith(".bpmn"))
                .map(Model::at)
                .flatMap(model -> model.tags().entrySet().stream())
                .flatMap(own -> steps(own.getKey(), own.getValue()))
                .toList();
    }

    private Stream<Step> steps(String process, int tag) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        Optional<ProcessDefinition> newest = versions.stream().max(Comparator.comparingInt(Behind::tag));
        if (newest.isEmpty() || tag(newest.get()) != tag) return Stream.empty();
        return versions.stream().filter(version -> tag(version) < tag).map(old -> new Step(old, newest.get()));
    }

    private static int tag(ProcessDefinition version) {
        return version.getVersionTag() == null ? 0 : Integer.parseInt(version.getVersionTag());
    }
}
