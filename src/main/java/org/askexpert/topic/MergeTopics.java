package org.askexpert.topic;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes one topic part of another: all that stands in it follows, and all its addresses lead there. For good. */
@UseCase
public class MergeTopics {

    private final Topics topics;
    private final TopicAddresses addresses;
    private final List<FiledUnderTopics> filed;
    private final EntityManager session;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    MergeTopics(
            Topics topics,
            TopicAddresses addresses,
            List<FiledUnderTopics> filed,
            EntityManager session,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Audit audit) {
        this.topics = topics;
        this.addresses = addresses;
        this.filed = filed;
        this.session = session;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @param version of the topic that ends, as it was read
     * @throws Problem unknown, stale where somebody saved meanwhile, invalid where it cannot become part of that one
     */
    public void merge(String slug, String into, int version, Viewer me) {
        me.mustBe(Role.EDITOR);
        Topic from = topics.typed(slug);
        from.refuseStale(version);
        Topic to = topics.bySlug(into == null ? "" : into)
                .filter(other -> !other.id().equals(from.id()))
                .orElseThrow(() -> Problem.invalid("into", "Choose another topic"));
        takeChildren(from, to);
        topics.redirect(from, to);
        addresses.leave(slug, to);
        TopicId gone = from.id();
        TopicView remains = to.view();
        session.flush(); // from here on rooms may forget what was loaded
        filed.forEach(one -> one.refile(gone, remains));
        end(gone, version);
        audit.record("merge", "topic", slug, me, null);
        audit.record("take-in", "topic", remains.slug(), me, null);
    }

    private void takeChildren(Topic from, Topic to) {
        List<Topic> children = topics.below(from.id().number());
        if (children.isEmpty()) return;
        if (!to.isTop())
            throw Problem.invalid("into", "Topics stand below this one. Choose a topic of the first level");
        int place = topics.lastPlaceBelow(to.id().number());
        for (Topic child : children) {
            String wanted = to.slug() + "/" + child.ownSlug();
            if (topics.bySlug(wanted).isPresent()) {
                throw Problem.invalid("into", "Both have a topic with the same address below them. Merge those first");
            }
            child.moveBelow(to, ++place);
            addresses.change(child, wanted);
            filed.forEach(one -> one.branched(child.view()));
        }
    }

    /** By hand: nothing else of it may be written any more. */
    private void end(TopicId gone, int version) {
        int ended = jdbc.sql("delete from topic where id = ? and version = ?")
                .params(gone.number(), version)
                .update();
        if (ended != 1) throw Problem.stale(version);
        session.clear();
        events.publishEvent(new OnEveryPage.WordsChanged());
    }
}
