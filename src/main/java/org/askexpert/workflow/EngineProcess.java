package org.askexpert.workflow;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Map.Entry;
import org.askexpert.question.AssignmentState;
import org.askexpert.question.EditionOutcome;
import org.askexpert.question.EditorialProcess;
import org.askexpert.question.NextForPublic;
import org.askexpert.question.Reference;
import org.askexpert.question.ReviewOutcome;
import org.askexpert.question.TriageOutcome;
import org.askexpert.question.Waiting;
import org.springframework.stereotype.Component;

/** Tells the process of a question what happened, in the words of its model. */
@Component
class EngineProcess implements EditorialProcess {

    private static final Entry<String, Object> OFFERED = word(ProcessData.ASSIGNMENT, AssignmentState.OFFERED);
    private static final Entry<String, Object> ACCEPTED = word(ProcessData.ASSIGNMENT, AssignmentState.ACCEPTED);

    private final QuestionInstance instance;

    EngineProcess(QuestionInstance instance) {
        this.instance = instance;
    }

    @Override
    public void begin(Reference question) {
        instance.start(question, Steps.QUESTION_RECEIVED, Map.of());
    }

    @Override
    public void triaged(Reference question, TriageOutcome outcome) {
        Map<String, Object> decision = Map.ofEntries(word(ProcessData.TRIAGE_DECISION, outcome), OFFERED);
        instance.complete(question, Steps.TRIAGE_BY_HAND, decision);
    }

    @Override
    public void assignedByHand(Reference question, boolean expertNamed) {
        Map<String, Object> next = Map.ofEntries(entry(ProcessData.EXPERT_NAMED, expertNamed), OFFERED);
        instance.complete(question, Steps.ASSIGN_BY_HAND, next);
    }

    @Override
    public void pickedUp(Reference question) {
        Map<String, Object> next = Map.ofEntries(entry(ProcessData.EXPERT_NAMED, true), ACCEPTED);
        instance.complete(question, Steps.ASSIGN_BY_HAND, next);
    }

    @Override
    public void accepted(Reference question) {
        instance.complete(question, Steps.ACCEPT_QUESTION, Map.ofEntries(ACCEPTED));
    }

    @Override
    public void declined(Reference question) {
        instance.tell(question, Steps.DECLINED_BY_EXPERT, Map.of());
    }

    @Override
    public void reassigned(Reference question, boolean expertNamed) {
        Map<String, Object> next = Map.ofEntries(entry(ProcessData.EXPERT_NAMED, expertNamed), OFFERED);
        instance.tell(question, Steps.REASSIGNED_BY_EDITOR, next);
    }

    /** Where nobody writes yet, the new date counts from the moment somebody does. */
    @Override
    public void finishByMoved(Reference question) {
        instance.reach(question, Steps.FINISH_BY_MOVED, Map.of());
    }

    @Override
    public void moreNeeded(Reference question) {
        instance.tell(question, Steps.MORE_NEEDED, Map.of());
    }

    /** The reply stays even when nothing waits for it any more: words of an asker are not thrown away. */
    @Override
    public void askerReplied(Reference question, boolean toExpert) {
        Waiting whom = toExpert ? Waiting.EXPERT : Waiting.EDITOR;
        instance.reach(question, Steps.ASKER_REPLIED, Map.ofEntries(word(ProcessData.REPLY_TO, whom), ACCEPTED));
    }

    @Override
    public void sentForReview(Reference question) {
        instance.complete(question, Steps.DRAFT_ANSWER, Map.of());
    }

    /** What comes back from review comes back to an expert who accepted it long ago. */
    @Override
    public void reviewed(Reference question, ReviewOutcome outcome) {
        Map<String, Object> verdict = Map.ofEntries(word(ProcessData.VERDICT, outcome), ACCEPTED);
        instance.complete(question, Steps.REVIEW_ANSWER, verdict);
    }

    @Override
    public void editionPrepared(Reference question) {
        instance.complete(question, Steps.PREPARE_EDITION, Map.of());
    }

    @Override
    public void editionReviewed(Reference question, EditionOutcome outcome) {
        Map<String, Object> verdict = Map.ofEntries(word(ProcessData.EDITION_VERDICT, outcome));
        instance.complete(question, Steps.REVIEW_PUBLIC_EDITION, verdict);
    }

    @Override
    public void notMyQuestion(Reference question) {
        instance.start(question, Steps.NOT_MY_QUESTION, Map.of());
    }

    @Override
    public void closed(Reference question) {
        instance.end(question, Steps.QUESTION_CLOSED);
    }

    @Override
    public void withdrawn(Reference question) {
        instance.end(question, Steps.QUESTION_WITHDRAWN);
    }

    @Override
    public void consentWithdrawn(Reference question) {
        instance.end(question, Steps.CONSENT_WITHDRAWN);
    }

    @Override
    public void editionWanted(Reference question, NextForPublic next) {
        instance.start(question, Steps.EDITION_WANTED, Map.ofEntries(word(ProcessData.PUBLISH, next)));
    }

    private static Entry<String, Object> word(String name, Enum<?> constant) {
        return entry(name, constant.name());
    }
}
