package org.askexpert.desk;

import java.util.List;
import org.askexpert.shared.KeptText;

/** What an expert wants to know from the asker. */
record AskForm(String text) {

    List<KeptText> typed() {
        return List.of(new KeptText("desk.field.text", text));
    }
}
