package org.askexpert.office;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Entries with a tick, and where to.
 *
 * @param slugs their addresses
 * @param topic slug of the topic they are to be moved to; empty where they are not
 */
record SeveralForm(List<String> slugs, String topic) {
    SeveralForm {
        slugs = slugs == null ? List.of() : List.copyOf(new LinkedHashSet<>(slugs));
        topic = topic == null ? "" : topic;
    }
}
