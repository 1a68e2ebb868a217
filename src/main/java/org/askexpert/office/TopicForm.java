package org.askexpert.office;

import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicChange;
import org.askexpert.topic.TopicFile;
import org.askexpert.topic.TopicView;

/**
 * A topic as typed.
 *
 * @param sensitive null where its box is not ticked
 * @param version of the state that was read; of a new one it means nothing
 */
record TopicForm(String title, String address, String parent, Boolean sensitive, Integer version) {

    static final TopicForm EMPTY = new TopicForm("", "", "", null, null);

    static TopicForm of(TopicFile file) {
        TopicView above = file.topic().parent();
        return new TopicForm(
                file.topic().title(),
                file.own(),
                above == null ? "" : above.slug(),
                file.sensitive() ? true : null,
                file.version());
    }

    /** The same words on a later state. */
    TopicForm on(int later) {
        return new TopicForm(title, address, parent, sensitive, later);
    }

    TopicChange change() {
        return new TopicChange(title, address, parent, isSensitive(), version == null ? -1 : version);
    }

    NewTopic create() {
        boolean hasParent = parent != null && !parent.isEmpty();
        boolean hasAddress = address != null && !address.isBlank();
        return new NewTopic(hasParent ? parent : null, hasAddress ? address.strip() : null, title, isSensitive());
    }

    private boolean isSensitive() {
        return Boolean.TRUE.equals(sensitive);
    }
}
