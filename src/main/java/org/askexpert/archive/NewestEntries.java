package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Repository;

/** What was published last in a topic, to read on. */
@Repository
class NewestEntries {

    private static final String QUERY =
            "select new org.askexpert.archive.PublishedEntry$Related(e.slug, r.title) from Entry e"
                    + " join e.revisions r on r.number = e.revision where e.state = LIVE and e.%s = :topic"
                    + " order by e.publishedAt desc, e.id desc";

    private final EntityManager entities;

    NewestEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** A topic of the first level shows what is shelved below it, too. */
    List<PublishedEntry.Related> in(TopicView topic, int most) {
        String column = topic.parent() == null ? "branchId" : "topicId";
        return entities.createQuery(QUERY.formatted(column), PublishedEntry.Related.class)
                .setParameter("topic", topic.id())
                .setMaxResults(most)
                .getResultList();
    }
}
