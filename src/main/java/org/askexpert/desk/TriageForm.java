package org.askexpert.desk;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.askexpert.question.Lane;
import org.askexpert.question.NotTaken;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Problem;

/**
 * An editor's decision in triage, from the page or the API.
 *
 * @param topic slug
 * @param expert handle
 * @param entry slug of the entry that answers it already
 * @param text message to the asker, or the answer of the office
 * @param passage slug of the house passage that answers it
 */
record TriageForm(
        @NotNull(message = "Choose what to do with the question")
        TriageStep decision,

        String topic,
        Lane lane,
        String expert,
        NotTaken reason,
        String entry,
        String text,
        String passage) {

    /** On the page "Send to an expert" names one; programs may leave the choice to the rules. */
    TriageForm fromPage() {
        boolean nobody = expert == null || expert.isBlank();
        if (decision == TriageStep.ROUTE && nobody) throw Problem.invalid("expert", "Choose an expert");
        return this;
    }

    List<KeptText> typed() {
        return List.of(new KeptText("desk.field.text", text));
    }
}
