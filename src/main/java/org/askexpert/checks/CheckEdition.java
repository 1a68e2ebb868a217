package org.askexpert.checks;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.text.PersonalData;
import org.springframework.stereotype.Component;

/** Marks in one text what may tell who somebody is, while it is being written. */
@Component
public class CheckEdition {

    /** @param typed may be missing */
    public MarkedText marked(String name, String typed) {
        String text = typed == null ? "" : typed;
        return MarkedText.of(name, text, personal(text));
    }

    static List<Mark> personal(String text) {
        List<Mark> marks = new ArrayList<>();
        PersonalData.find(text).forEach(found -> marks.add(new Mark(found.kind().code(), found.start(), found.end())));
        return marks;
    }
}
