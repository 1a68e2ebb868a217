package org.askexpert.workflow;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** One call from the engine into a use case, as the system. Our rows are written before the engine's. */
@Component
class DomainStep {

    private final EntityManager rows;

    DomainStep(EntityManager rows) {
        this.rows = rows;
    }

    /** Takes the step for the question whose process this is. */
    <T> T take(DelegateExecution execution, UseCaseCall<T> useCase) {
        Reference question = new Reference(execution.getProcessBusinessKey());
        return take(system -> useCase.call(question, system));
    }

    /** Takes a step that has nothing to say. */
    void fulfil(DelegateExecution execution, Duty useCase) {
        take(execution, (question, system) -> {
            useCase.call(question, system);
            return question;
        });
    }

    /** @throws StepFailed whatever goes wrong; the job is tried again, then an incident */
    <T> T take(Function<Viewer, T> useCase) {
        try {
            T result = useCase.apply(Viewer.system());
            rows.flush();
            return result;
        } catch (RuntimeException failure) {
            throw new StepFailed(failure);
        }
    }

    /** A use case without a result. */
    @FunctionalInterface
    interface Duty {
        void call(Reference question, Viewer system);
    }

    /** A use case that needs to know the question and that the system asks. */
    @FunctionalInterface
    interface UseCaseCall<T> {
        T call(Reference question, Viewer system);
    }
}
