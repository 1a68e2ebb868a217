package org.askexpert.desk;

import java.util.List;

/**
 * What somebody typed into a form that could not be taken any more, to copy from.
 *
 * @param field ends the message key {@code desk.field.…}
 */
record KeptText(String field, String text) {

    static List<KeptText> written(List<KeptText> all) {
        return all.stream()
                .filter(kept -> kept.text != null && !kept.text.isBlank())
                .toList();
    }
}
