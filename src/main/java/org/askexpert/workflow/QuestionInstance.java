package org.askexpert.workflow;

import java.util.List;
import java.util.Map;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

    void start(Reference question, String message, Map<String, Object> data) {
        step.take(() -> runtime.startProcessInstanceByMessage(message, question.code(), data));
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
        if (!reach(question, message, data)) throw elsewhere();
    }

    /**
     * Ends the process by a message, whatever it does. One that began with a model older than the message is deleted;
     * one that has ended already stays ended.
     */
    void end(Reference question, String message) {
        if (reach(question, message, Map.of())) return;
        step.take(() -> {
            List<ProcessInstance> running = running(question);
            running.forEach(one -> runtime.deleteProcessInstance(one.getId(), message));
            return running;
        });
    }

    /** Sends a message; says whether something waited for it. */
    boolean reach(Reference question, String message, Map<String, Object> data) {
        int receivers = step.take(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(question.code())
                .setVariables(data)
                .correlateAllWithResult()
                .size());
        if (receivers > 1) throw new IllegalStateException(message + " reached more than one process of a question");
        return receivers == 1;
    }

    private List<ProcessInstance> running(Reference question) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(question.code(), Steps.QUESTION_TO_ANSWER)
                .list();
    }

    /** The rows said yes, the process is elsewhere: a step is just being taken, or two people acted at once. */
    private static Problem elsewhere() {
        return new Problem(Problem.Kind.CONFLICT, "This question is at another step by now. Open it again.");
    }
}
