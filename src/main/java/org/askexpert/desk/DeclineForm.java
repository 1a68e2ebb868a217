package org.askexpert.desk;

import java.util.List;
import org.askexpert.question.RefusalReason;

/** Why an expert declines. */
record DeclineForm(RefusalReason reason, String note) {

    List<KeptText> typed() {
        return List.of(new KeptText("note", note));
    }
}
