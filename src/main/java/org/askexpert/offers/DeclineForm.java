package org.askexpert.offers;

import java.util.List;
import org.askexpert.question.RefusalReason;
import org.askexpert.shared.KeptText;

/** Why an expert declines. */
record DeclineForm(RefusalReason reason, String note) {

    List<KeptText> typed() {
        return List.of(new KeptText("desk.field.note", note));
    }
}
