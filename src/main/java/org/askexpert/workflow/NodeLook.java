package org.askexpert.workflow;

import java.util.Collection;
import org.askexpert.picture.Kind;
import org.askexpert.picture.Mark;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How an element of a model looks on its picture. */
final class NodeLook {

    private NodeLook() {}

    static Kind kind(FlowNode node) {
        if (node instanceof StartEvent) return Kind.START;
        if (node instanceof EndEvent) return Kind.END;
        if (node instanceof BoundaryEvent) return Kind.BOUNDARY;
        if (node instanceof Event) return Kind.BETWEEN;
        if (node instanceof Gateway) return Kind.GATEWAY;
        return node instanceof SubProcess ? Kind.SUB_PROCESS : Kind.TASK;
    }

    static Mark mark(FlowNode node) {
        if (node instanceof CatchEvent event) return mark(event.getEventDefinitions());
        if (node instanceof ThrowEvent event) return mark(event.getEventDefinitions());
        if (node instanceof UserTask) return Mark.PERSON;
        if (node instanceof ServiceTask) return Mark.MACHINE;
        if (node instanceof BusinessRuleTask) return Mark.TABLE;
        if (node instanceof ReceiveTask) return Mark.MESSAGE;
        if (node instanceof ExclusiveGateway) return Mark.CROSS;
        return node instanceof ParallelGateway ? Mark.PLUS : Mark.NONE;
    }

    private static Mark mark(Collection<EventDefinition> what) {
        if (what.isEmpty()) return Mark.NONE;
        EventDefinition first = what.iterator().next();
        if (first instanceof TimerEventDefinition) return Mark.TIMER;
        return first instanceof MessageEventDefinition ? Mark.MESSAGE : Mark.SIGN;
    }

    /** What leaves running what it belongs to, and what only an event starts. */
    static boolean isDashed(FlowNode node) {
        if (node instanceof BoundaryEvent event) return !event.cancelActivity();
        if (node instanceof StartEvent event) return !event.isInterrupting();
        return node instanceof SubProcess inner && inner.triggeredByEvent();
    }
}
