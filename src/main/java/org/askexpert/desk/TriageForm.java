package org.askexpert.desk;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.askexpert.question.Lane;
import org.askexpert.question.NotTaken;

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

    List<KeptText> typed() {
        return List.of(new KeptText("text", text));
    }
}
