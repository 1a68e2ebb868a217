package org.askexpert.workflow;

import java.util.Map;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The running process of one question, found by its reference. */
@Component
class QuestionInstance {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineStep step;

    QuestionInstance(RuntimeService runtime, TaskService tasks, EngineStep step) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.step = step;
    }

    void start(Reference question) {
        step.take(() -> runtime.startProcessInstanceByMessage(Steps.QUESTION_RECEIVED, question.code()));
    }

    /**
     * Completes the task at which the question waits.
     *
     * @throws Problem conflict, if it waits elsewhere
     */
    void complete(Reference question, String task, Map<String, Object> data) {
        step.take(() -> {
            Task waiting = tasks.createTaskQuery()
                    .processInstanceBusinessKey(question.code())
                    .taskDefinitionKey(task)
                    .singleResult();
            if (waiting == null) throw elsewhere();
            tasks.complete(waiting.getId(), data);
            return waiting;
        });
    }

    /**
     * Sends a message to whatever waits for it.
     *
     * @throws Problem conflict, if nothing does
     */
    void tell(Reference question, String message, Map<String, Object> data) {
        int receivers = step.take(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(question.code())
                .setVariables(data)
                .correlateAllWithResult()
                .size());
        if (receivers == 0) throw elsewhere();
        if (receivers > 1) throw new IllegalStateException(message + " reached more than one process of a question");
    }

    /** The rows said yes, the process is elsewhere: a step is just being taken, or two people acted at once. */
    private static Problem elsewhere() {
        return new Problem(Problem.Kind.CONFLICT, "This question is at another step by now. Open it again.");
    }
}
