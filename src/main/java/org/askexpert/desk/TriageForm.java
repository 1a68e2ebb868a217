package org.askexpert.desk;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.askexpert.question.Lane;
import org.askexpert.question.NotTaken;
import org.springframework.validation.BindingResult;

/**
 * An editor's decision in triage, from the page or the API.
 *
 * @param topic slug
 * @param expert handle
 * @param entry slug of the entry that answers it already; not read yet
 * @param text message to the asker
 */
record TriageForm(
        @NotNull(message = "Choose what to do with the question")
        TriageStep decision,

        String topic,
        Lane lane,
        String expert,
        NotTaken reason,
        String entry,
        String text) {

    /** On the page "Send to an expert" names one; programs may leave the choice to the rules. */
    void refuseNobody(BindingResult errors) {
        boolean nobody = expert == null || expert.isBlank();
        if (decision == TriageStep.ROUTE && nobody) errors.rejectValue("expert", "refused", "Choose an expert");
    }

    List<KeptText> typed() {
        return List.of(new KeptText("text", text));
    }
}
