package org.askexpert.desk;

import java.util.List;

/** What an expert wants to know from the asker. */
record AskForm(String text) {

    List<KeptText> typed() {
        return List.of(new KeptText("text", text));
    }
}
