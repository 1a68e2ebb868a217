package org.askexpert.topic;

import org.askexpert.shared.Problem;
import org.springframework.stereotype.Component;

/**
 * Gives topics other addresses. A former one names the topic, not its next address, so there are no chains; and it is
 * never the address of another topic, so there are no loops.
 */
@Component
class TopicAddresses {

    private final Topics topics;
    private final TopicRedirects redirects;

    TopicAddresses(Topics topics, TopicRedirects redirects) {
        this.topics = topics;
        this.redirects = redirects;
    }

    /**
     * Moves a topic, and those below it, to an address; its own former ones are free to go back to.
     *
     * @throws Problem invalid, where the address is or was that of another topic
     */
    void change(Topic topic, String wanted) {
        String before = topic.slug();
        if (wanted.equals(before)) return;
        topics.bySlug(wanted).ifPresent(other -> {
            throw taken();
        });
        topics.byFormerSlug(wanted).ifPresent(owner -> goBack(topic, owner, wanted));
        for (Topic child : topics.below(topic.id().number())) change(child, wanted + "/" + child.ownSlug());
        topic.addressAt(wanted);
        leave(before, topic);
    }

    /** From now on a former address leads to a topic. */
    void leave(String former, Topic topic) {
        redirects.save(new TopicRedirect(former, topic));
    }

    private void goBack(Topic topic, Topic owner, String wanted) {
        if (!owner.id().equals(topic.id())) throw taken();
        topics.forgetFormer(wanted);
    }

    private static Problem taken() {
        return Problem.invalid("address", "This address leads to another topic. Choose another");
    }
}
