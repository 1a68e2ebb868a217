package org.askexpert.workflow;

import java.util.Map;
import org.askexpert.question.ProcessRecords;
import org.askexpert.question.Reference;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** The processes of the question end and leave no record, its letters' among them. */
@Component
class EngineKept implements Keeper {

    private final ProcessRecords records;

    EngineKept(ProcessRecords records) {
        this.records = records;
    }

    @Override
    public Map<String, Integer> forget(Subject subject) {
        return Map.of("ACT_HI_PROCINST", records.forget(new Reference(subject.reference())));
    }
}
