package org.askexpert.routing;

import org.askexpert.question.FindRoutingFacts;
import org.askexpert.question.Reference;
import org.askexpert.question.TriageByRule;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Turns the rule that the triage table found into a lane, and says whether an editor must look first. */
@UseCase
public class RecordTriage {

    private final FindRoutingFacts questions;
    private final TriageByRule triage;

    RecordTriage(FindRoutingFacts questions, TriageByRule triage) {
        this.questions = questions;
        this.triage = triage;
    }

    /** @param ruleCode code of a {@link TriageRule} */
    public boolean record(Reference reference, String ruleCode, Viewer system) {
        TriageRule rule = TriageRule.of(ruleCode);
        boolean needsEditor =
                rule.needsEditor(questions.facts(reference, system).topic() != null);
        triage.triage(reference, rule.lane(), rule.code(), needsEditor, system);
        return needsEditor;
    }
}
