package org.askexpert.workflow;

import org.askexpert.routing.FindTriageFacts;
import org.askexpert.routing.TriageFacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Inputs of the table Triage, by their names in the model. The question is read once for all of them. Public because
 * expressions in models see public classes only.
 */
@Component("triageFacts")
public class FactsForTriage {

    private final FindTriageFacts findTriageFacts;
    private final DomainStep step;

    FactsForTriage(FindTriageFacts findTriageFacts, DomainStep step) {
        this.findTriageFacts = findTriageFacts;
        this.step = step;
    }

    public int redFlags(DelegateExecution execution) {
        return facts(execution).redFlags();
    }

    public int complaintWords(DelegateExecution execution) {
        return facts(execution).complaintWords();
    }

    public int outOfScopeWords(DelegateExecution execution) {
        return facts(execution).outOfScopeWords();
    }

    public int spamWords(DelegateExecution execution) {
        return facts(execution).spamWords();
    }

    public boolean topicKnown(DelegateExecution execution) {
        return facts(execution).topicKnown();
    }

    public boolean sensitiveTopic(DelegateExecution execution) {
        return facts(execution).sensitiveTopic();
    }

    public boolean languageAnswered(DelegateExecution execution) {
        return facts(execution).languageAnswered();
    }

    public String publish(DelegateExecution execution) {
        return facts(execution).publish();
    }

    private TriageFacts facts(DelegateExecution execution) {
        Key key = new Key(execution.getProcessInstanceId());
        TriageFacts known = (TriageFacts) TransactionSynchronizationManager.getResource(key);
        if (known != null) return known;
        TriageFacts found = step.take(execution, findTriageFacts::facts);
        keepForThisTransaction(key, found);
        return found;
    }

    private static void keepForThisTransaction(Key key, TriageFacts found) {
        TransactionSynchronizationManager.bindResource(key, found);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
    }

    private record Key(String instance) {}
}
