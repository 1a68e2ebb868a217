package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Records what the triage table found. */
@UseCase
public class TriageByRule {

    private final Desk desk;

    TriageByRule(Desk desk) {
        this.desk = desk;
    }

    public void triage(Reference reference, Lane lane, String rule, boolean needsEditor, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.triageDesk().byRule(lane, rule, needsEditor, desk.now());
        desk.done("triage", question, system, rule);
    }
}
