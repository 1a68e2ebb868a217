package org.askexpert.topic;

import java.util.List;
import java.util.Optional;
import org.askexpert.shared.Problem;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics are public: every viewer sees all of them. */
interface Topics extends Repository<Topic, Long> {

    @Query("select t from Topic t left join fetch t.parent order by t.place, t.id")
    List<Topic> inOrder();

    @Query("select t from Topic t left join fetch t.parent where t.slug = :slug")
    Optional<Topic> bySlug(String slug);

    @Query("select t from TopicRedirect r join r.topic t left join fetch t.parent where r.slug = :slug")
    Optional<Topic> byFormerSlug(String slug);

    /** For whoever types an address: what cannot be one is unknown. */
    default Topic typed(String slug) {
        if (!FindTopic.canBeSlug(slug)) throw Problem.unknown();
        return bySlug(slug).orElseThrow(Problem::unknown);
    }

    @Query("select t from Topic t left join fetch t.parent where t.id = :id")
    Optional<Topic> byId(long id);

    @Query("select coalesce(max(t.place), 0) from Topic t where coalesce(t.parent.id, 0) = :parent")
    int lastPlaceBelow(long parent);

    @Query(
            "select t from Topic t left join fetch t.parent where coalesce(t.parent.id, 0) = :parent order by t.place, t.id")
    List<Topic> below(long parent);

    @Query("select r.slug from TopicRedirect r where r.topic.id = :topic order by r.slug")
    List<String> formerSlugs(long topic);

    @Modifying(flushAutomatically = true)
    @Query("update TopicRedirect r set r.topic = :to where r.topic = :from")
    void redirect(Topic from, Topic to);

    @Modifying(flushAutomatically = true)
    @Query("delete from TopicRedirect r where r.slug = :slug")
    void forgetFormer(String slug);

    @Modifying(flushAutomatically = true)
    @Query("delete from TopicRedirect r where r.topic = :topic")
    void forgetFormers(Topic topic);

    void delete(Topic topic);

    Topic save(Topic topic);
}
