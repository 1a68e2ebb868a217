package org.askexpert.desk;

import java.util.List;
import org.askexpert.question.NotTaken;
import org.askexpert.shared.KeptText;

/** Why an editor ends a question, and words for the asker. */
record ClosureForm(NotTaken reason, String note) {

    List<KeptText> typed() {
        return List.of(new KeptText("desk.field.note", note));
    }
}
