package org.askexpert.feeds;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Repository;

/** What readers may see, for programs: one indexed query each, however large the archive. */
@Repository
class LiveNews {

    private static final String NEWS = "select new org.askexpert.feeds.FeedItem("
            + "e.id, e.slug, r.title, r.excerpt, r.questionHtml, r.answerHtml, e.publishedAt, e.updatedAt)"
            + " from Entry e join e.revisions r on r.number = e.revision where e.state = LIVE%s"
            + " order by e.publishedAt desc, e.id desc";

    private final EntityManager entities;

    LiveNews(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest in full. */
    List<FeedItem> everywhere(int most) {
        return entities.createQuery(NEWS.formatted(""), FeedItem.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest in full; a topic of the first level shows what is shelved below it, too. */
    List<FeedItem> in(TopicView topic, int most) {
        String column = topic.parent() == null ? "branchId" : "topicId";
        TypedQuery<FeedItem> news =
                entities.createQuery(NEWS.formatted(" and e." + column + " = :topic"), FeedItem.class);
        return news.setParameter("topic", topic.id()).setMaxResults(most).getResultList();
    }

    /** By keys, so many in each. */
    List<SitemapPart> stretches(int keys) {
        String stretch = "floor((e.id - 1) / " + keys + ".0)";
        String query = "select " + stretch + ", max(e.updatedAt) from Entry e where e.state = LIVE group by " + stretch
                + " order by 1";
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new SitemapPart(((Number) row[0]).longValue() + 1, (Instant) row[1]))
                .toList();
    }

    List<SitemapLine> stretch(long behind, long last) {
        return entities.createQuery(
                        "select new org.askexpert.feeds.SitemapLine(e.slug, e.updatedAt) from Entry e"
                                + " where e.state = LIVE and e.id > :behind and e.id <= :last order by e.id",
                        SitemapLine.class)
                .setParameter("behind", behind)
                .setParameter("last", last)
                .getResultList();
    }
}
